<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>guiche::AboutBox</name>
    <message>
        <source>About Guichê</source>
        <translation>Sobre o Guichê</translation>
    </message>
    <message>
        <source>Finds a customer&apos;s atendimentos and ordens de serviço in HubSoft. It only reads.</source>
        <translation>Encontra os atendimentos e as ordens de serviço de um cliente no HubSoft. Somente leitura.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.
Icons: Lucide, ISC licence.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.
Ícones: Lucide, licença ISC.</translation>
    </message>
</context>
<context>
    <name>guiche::AdviceText</name>
    <message>
        <source>Copy the address of the integration API from HubSoft&apos;s settings. It is not the address of the web panel.</source>
        <translation>Copie o endereço da API de integração nas configurações do HubSoft. Não é o endereço do painel web.</translation>
    </message>
    <message>
        <source>Look for a slip in the name. If other sites do not open either, it is this network.</source>
        <translation>Procure um erro no nome. Se outros sites também não abrem, o problema é esta rede.</translation>
    </message>
    <message>
        <source>Check the port. Behind a company network, ask which proxy to use.</source>
        <translation>Confira a porta. Em rede de empresa, pergunte qual proxy usar.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask whoever runs the server or the network.</source>
        <translation>Tente de novo. Se continuar assim, fale com quem cuida do servidor ou da rede.</translation>
    </message>
    <message>
        <source>Check that the port is that of https.</source>
        <translation>Confira se a porta é a do https.</translation>
    </message>
    <message>
        <source>If the server is your provider&apos;s own, compare the certificate&apos;s fingerprint with its administrator, or add their authority&apos;s file under “Network and certificate”.</source>
        <translation>Se o servidor é do próprio provedor, confira a impressão digital do certificado com o administrador, ou inclua o arquivo da autoridade dele em “Rede e certificado”.</translation>
    </message>
    <message>
        <source>If this computer&apos;s date is right, whoever runs the server has to renew its certificate.</source>
        <translation>Se a data deste computador está certa, quem cuida do servidor precisa renovar o certificado.</translation>
    </message>
    <message>
        <source>Choose a file in PEM format under “Network and certificate”.</source>
        <translation>Escolha um arquivo em formato PEM em “Rede e certificado”.</translation>
    </message>
    <message>
        <source>Check the proxy under “Network and certificate”.</source>
        <translation>Confira o proxy em “Rede e certificado”.</translation>
    </message>
    <message>
        <source>Client ID and secret come from HubSoft&apos;s settings, e-mail and password are those of the integration&apos;s user. Several wrong tries may lock it.</source>
        <translation>ID e segredo do cliente vêm das configurações do HubSoft; e-mail e senha são os do usuário da integração. Várias tentativas erradas podem bloqueá-lo.</translation>
    </message>
    <message>
        <source>Tokens end. Ask your HubSoft administrator for a new one.</source>
        <translation>Tokens expiram. Peça um novo ao administrador do HubSoft.</translation>
    </message>
    <message>
        <source>Your HubSoft administrator gives the integration&apos;s user the permission to read atendimentos.</source>
        <translation>O administrador do HubSoft dá ao usuário da integração a permissão de ler atendimentos.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this side. Try again in a while.</source>
        <translation>Não há nada errado deste lado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer.</source>
        <translation>Desbloqueie o chaveiro deste computador.</translation>
    </message>
</context>
<context>
    <name>guiche::AlertsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>&amp;Mostrar notificações</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window is marked in the task bar, and a line above the rows tells.</source>
        <translation>Este ambiente não tem área de notificação: a janela é destacada na barra de tarefas e um aviso aparece acima das linhas.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horário de silêncio</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Das</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir das</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>à&amp;s</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silêncio até as</translation>
    </message>
    <message>
        <source>What happens meanwhile is told afterwards, as one notification. A night belongs to the day on which it begins.</source>
        <translation>O que acontecer nesse período é avisado depois, em uma só notificação. A noite pertence ao dia em que começa.</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>o dia inteiro</translation>
    </message>
    <message>
        <source>of the next day</source>
        <translation>do dia seguinte</translation>
    </message>
    <message>
        <source>Each view says what it notifies of: Views › Name and notifications…</source>
        <translation>Cada visão define o que gera aviso: Visões › Nome e notificações…</translation>
    </message>
</context>
<context>
    <name>guiche::Application</name>
    <message>
        <source>The demo server could not start: %1</source>
        <translation>O servidor de demonstração não pôde iniciar: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy does not allow --screenshot.</source>
        <translation>A política do administrador não permite --screenshot.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy does not allow --server.</source>
        <translation>A política do administrador não permite --server.</translation>
    </message>
</context>
<context>
    <name>guiche::AtendimentosView</name>
    <message>
        <source>Atendimentos and their ordens de serviço</source>
        <translation>Atendimentos e suas ordens de serviço</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restaurar colunas</translation>
    </message>
</context>
<context>
    <name>guiche::BatchRun</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>O arquivo %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end.</source>
        <translation>O arquivo %1 não pôde ser lido até o fim.</translation>
    </message>
</context>
<context>
    <name>guiche::CertificateDialog</name>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificado do servidor</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for its SHA-256 fingerprint, by another way than this connection, and trust the certificate only if it is the same. Otherwise somebody may be reading along.</source>
        <translation>Peça ao administrador do servidor a impressão digital SHA-256, por outro caminho que não esta conexão, e só confie no certificado se for a mesma. Se não for, alguém pode estar lendo tudo.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 até %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>Confiável até agora</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>&amp;Trust it for %1</source>
        <translation>&amp;Confiar nele para %1</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>nada informado</translation>
    </message>
</context>
<context>
    <name>guiche::ChartsBoard</name>
    <message>
        <source>As tables</source>
        <translation>Em tabelas</translation>
    </message>
    <message>
        <source>Show the numbers of the charts as tables</source>
        <translation>Mostrar os números dos gráficos em tabelas</translation>
    </message>
</context>
<context>
    <name>guiche::ChartsPanel</name>
    <message>
        <source>Charts of the queue</source>
        <translation>Gráficos da fila</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Ainda não há o que mostrar</translation>
    </message>
    <message>
        <source>The part of the program that draws them is not installed. The queue works without it.</source>
        <translation>A parte do programa que desenha os gráficos não está instalada. A fila funciona sem ela.</translation>
    </message>
    <message>
        <source>The part of the program that draws them does not fit this version. Install Guichê again.</source>
        <translation>A parte do programa que desenha os gráficos não é compatível com esta versão. Instale o Guichê de novo.</translation>
    </message>
    <message>
        <source>The charts cannot be shown</source>
        <translation>Não é possível mostrar os gráficos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing to chart: no atendimento is shown.</source>
        <translation>Nada a mostrar nos gráficos: nenhum atendimento é exibido.</translation>
    </message>
</context>
<context>
    <name>guiche::Columns</name>
    <message>
        <source>Protocolo / OS</source>
        <translation>Protocolo / OS</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Executado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechamento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>OS %1</source>
        <translation>OS %1</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>sem agendamento</translation>
    </message>
</context>
<context>
    <name>guiche::CommandLine</name>
    <message>
        <source>Search fictitious customers on a server inside the program.</source>
        <translation>Consulta clientes fictícios em um servidor dentro do programa.</translation>
    </message>
    <message>
        <source>Use this server for this run only, with the token in the environment variable GUICHE_TOKEN. Nothing of it is kept.</source>
        <translation>Usa este servidor só nesta execução, com o token na variável de ambiente GUICHE_TOKEN. Nada é guardado.</translation>
    </message>
    <message>
        <source>Keep the settings in this directory.</source>
        <translation>Guarda as configurações neste diretório.</translation>
    </message>
    <message>
        <source>light, dark or system, for this run only.</source>
        <translation>light, dark ou system, só nesta execução.</translation>
    </message>
    <message>
        <source>Search for this at the start.</source>
        <translation>Faz esta consulta ao iniciar.</translation>
    </message>
    <message>
        <source>What TERM is: codigo_cliente (the default), cpf_cnpj, id_cliente_servico or protocolo.</source>
        <translation>O que TERM é: codigo_cliente (o padrão), cpf_cnpj, id_cliente_servico ou protocolo.</translation>
    </message>
    <message>
        <source>With --search: closed atendimentos too.</source>
        <translation>Com --search: também os atendimentos fechados.</translation>
    </message>
    <message>
        <source>With --search: save a picture of the window with what was found, print the counts and end.</source>
        <translation>Com --search: salva uma imagem da janela com o que foi encontrado, imprime as quantidades e termina.</translation>
    </message>
    <message>
        <source>Finds a customer&apos;s atendimentos and ordens de serviço in HubSoft.</source>
        <translation>Encontra os atendimentos e as ordens de serviço de um cliente no HubSoft.</translation>
    </message>
    <message>
        <source>--server needs the token in the environment variable GUICHE_TOKEN.</source>
        <translation>--server precisa do token na variável de ambiente GUICHE_TOKEN.</translation>
    </message>
    <message>
        <source>There is no type named “%1”.</source>
        <translation>Não existe um tipo chamado “%1”.</translation>
    </message>
    <message>
        <source>--search needs a number to search for.</source>
        <translation>--search precisa de um número para consultar.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>Não entendi “%1”.</translation>
    </message>
    <message>
        <source>--demo and --server exclude each other.</source>
        <translation>--demo e --server não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>There is no theme named “%1”.</source>
        <translation>Não existe um tema chamado “%1”.</translation>
    </message>
    <message>
        <source>--screenshot needs --search.</source>
        <translation>--screenshot precisa de --search.</translation>
    </message>
    <message>
        <source>Without a window: guiche query TERM prints what is found, guiche batch FILE looks up a term of each line. See guiche query --help and guiche batch --help.</source>
        <translation>Sem janela: guiche query TERM imprime o que for encontrado, guiche batch FILE consulta o termo de cada linha. Veja guiche query --help e guiche batch --help.</translation>
    </message>
    <message>
        <source>Open this in the window, the running one if there is one: a number, or an address guiche:TERM.</source>
        <translation>Abre isto na janela, na que já está aberta se houver: um número ou um endereço guiche:TERM.</translation>
    </message>
    <message>
        <source>A term and --search exclude each other.</source>
        <translation>Um termo e --search não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>Print this and quit.</source>
        <translation>Mostra esta ajuda e termina.</translation>
    </message>
    <message>
        <source>Exit status: 0 found, 1 nothing found, 2 wrong usage or term, 3 the server could not be reached, 4 sign-in or permission refused, 5 the server answered an error or something unreadable.</source>
        <translation>Código de saída: 0 encontrado, 1 nada encontrado, 2 uso ou termo errado, 3 servidor não alcançado, 4 login ou permissão recusados, 5 o servidor respondeu com um erro ou com algo ilegível.</translation>
    </message>
    <message>
        <source>What the term is: auto (the default), codigo_cliente, cpf_cnpj, id_cliente_servico or protocolo.</source>
        <translation>O que o termo é: auto (o padrão), codigo_cliente, cpf_cnpj, id_cliente_servico ou protocolo.</translation>
    </message>
    <message>
        <source>At most so many atendimentos, 1 to 50 (20 by default).</source>
        <translation>No máximo tantos atendimentos, de 1 a 50 (20 por padrão).</translation>
    </message>
    <message>
        <source>All atendimentos, in as many requests as it takes.</source>
        <translation>Todos os atendimentos, em quantas requisições forem necessárias.</translation>
    </message>
    <message>
        <source>Closed atendimentos too.</source>
        <translation>Também os atendimentos fechados.</translation>
    </message>
    <message>
        <source>Only those opened on this day or later: yyyy-mm-dd or dd/mm/yyyy.</source>
        <translation>Só os abertos neste dia ou depois: aaaa-mm-dd ou dd/mm/aaaa.</translation>
    </message>
    <message>
        <source>Only those opened on this day or before: yyyy-mm-dd or dd/mm/yyyy.</source>
        <translation>Só os abertos neste dia ou antes: aaaa-mm-dd ou dd/mm/aaaa.</translation>
    </message>
    <message>
        <source>data_cadastro (the default) or data_fechamento.</source>
        <translation>data_cadastro (o padrão) ou data_fechamento.</translation>
    </message>
    <message>
        <source>asc or desc (the default).</source>
        <translation>asc ou desc (o padrão).</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table, json ou csv.</translation>
    </message>
    <message>
        <source>Whole CPF and CNPJ instead of ***.149.410-**.</source>
        <translation>CPF e CNPJ inteiros em vez de ***.149.410-**.</translation>
    </message>
    <message>
        <source>Give up after so many seconds.</source>
        <translation>Desiste depois de tantos segundos.</translation>
    </message>
    <message>
        <source>“%2” is no value for --%1.</source>
        <translation>“%2” não é um valor para --%1.</translation>
    </message>
    <message>
        <source>--all and --limit exclude each other.</source>
        <translation>--all e --limit não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>--from is after --to.</source>
        <translation>--from é posterior a --to.</translation>
    </message>
    <message>
        <source>Use the profile of this name or id, with its secrets in the keychain. Without it: the one used last.</source>
        <translation>Usa o perfil com este nome ou id, com os segredos dele no chaveiro. Sem esta opção: o último usado.</translation>
    </message>
    <message>
        <source>--profile takes a name, and neither --demo nor --server beside it.</source>
        <translation>--profile pede um nome e não pode ser usado com --demo nem com --server.</translation>
    </message>
    <message>
        <source>guiche %1 takes exactly one %2.</source>
        <translation>guiche %1 pede exatamente um %2.</translation>
    </message>
    <message>
        <source>Prints the atendimentos of one customer, without a window. Data go to stdout, all else to stderr.</source>
        <translation>Imprime os atendimentos de um cliente, sem janela. Os dados vão para stdout, o resto para stderr.</translation>
    </message>
    <message>
        <source>A CPF, a CNPJ, a protocolo, a customer code or a service ID.</source>
        <translation>Um CPF, um CNPJ, um protocolo, um código do cliente ou um ID do serviço.</translation>
    </message>
    <message>
        <source>Looks up the term of each line of a file, one after the other, and prints a row for each. Empty lines and those that begin with # are passed over. The exit status is the highest that any line would have had by itself.</source>
        <translation>Consulta o termo de cada linha de um arquivo, um após o outro, e imprime uma linha para cada. Linhas vazias e as que começam com # são puladas. O código de saída é o mais alto que uma das linhas teria sozinha.</translation>
    </message>
    <message>
        <source>The file of terms; - is the standard input.</source>
        <translation>O arquivo de termos; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>With --demo: so many atendimentos in the queue.</source>
        <translation>Com --demo: quantos atendimentos há na fila.</translation>
    </message>
    <message>
        <source>--demo-size needs --demo.</source>
        <translation>--demo-size precisa de --demo.</translation>
    </message>
    <message>
        <source>--demo-size takes a number from %1 to %2.</source>
        <translation>--demo-size pede um número de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>guiche::CommandPalette</name>
    <message>
        <source>No action of that name.</source>
        <translation>Nenhuma ação com esse nome.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>O que fazer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponível agora</translation>
    </message>
</context>
<context>
    <name>guiche::ConnectionControls</name>
    <message>
        <source>&amp;Use the connection</source>
        <translation>&amp;Usar a conexão</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Encerrar sessão</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Set up the connection…</source>
        <translation>Configurar a conexão…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>%1: asking the keychain…</source>
        <translation>%1: consultando o chaveiro…</translation>
    </message>
    <message>
        <source>%1: signed out</source>
        <translation>%1: sessão encerrada</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: sem resposta</translation>
    </message>
</context>
<context>
    <name>guiche::ConnectionDialog</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nova</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Remover uma conexão</translation>
    </message>
    <message>
        <source>Remove “%1” and erase its secrets?</source>
        <translation>Remover “%1” e apagar seus segredos?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Secret, password and token are kept in this computer&apos;s keychain, never in a file.</source>
        <translation>Segredo, senha e token ficam no chaveiro deste computador, nunca em arquivo.</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Encerrar &amp;sessão</translation>
    </message>
</context>
<context>
    <name>guiche::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>guiche::CustomerHeader</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>CPF/CNPJ</source>
        <translation>CPF/CNPJ</translation>
    </message>
    <message>
        <source>code</source>
        <comment>of a customer, before the number</comment>
        <translation>cód.</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código do cliente</translation>
    </message>
    <message numerus="yes">
        <source>and %n other customer(s)</source>
        <translation>
            <numerusform>e mais %n cliente</numerusform>
            <numerusform>e mais %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Cliente sem nome</translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>mais %n serviço</numerusform>
            <numerusform>mais %n serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n+ pending</source>
        <comment>at least so many atendimentos</comment>
        <translation>
            <numerusform>%n+ pendentes</numerusform>
            <numerusform>%n+ pendentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>so many atendimentos</comment>
        <translation>
            <numerusform>%n pendente</numerusform>
            <numerusform>%n pendentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ in %1 d</source>
        <comment>at least so many atendimentos</comment>
        <translation>
            <numerusform>%n+ em %1 d</numerusform>
            <numerusform>%n+ em %1 d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 d</source>
        <comment>so many atendimentos</comment>
        <translation>
            <numerusform>%n em %1 d</numerusform>
            <numerusform>%n em %1 d</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contato %1</translation>
    </message>
</context>
<context>
    <name>guiche::CustomerTabs</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nova aba</translation>
    </message>
</context>
<context>
    <name>guiche::DeadlinesDialog</name>
    <message>
        <source>Deadlines</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Restore de&amp;faults</source>
        <translation>Restaurar &amp;padrão</translation>
    </message>
    <message>
        <source>Limits per type</source>
        <translation>Limites por tipo</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>These rules cannot be kept: %1</source>
        <translation>Não é possível salvar estas regras: %1</translation>
    </message>
</context>
<context>
    <name>guiche::Detail</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>CPF/CNPJ</source>
        <translation>CPF/CNPJ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Plan number</source>
        <translation>Número do plano</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID do serviço</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Aberto em</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Aberto por</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fechamento</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fechado em</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fechado por</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Closing notes</source>
        <translation>Descrição do fechamento</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificação</translation>
    </message>
    <message>
        <source>Protocolo</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Atendimento ID</source>
        <translation>ID do atendimento</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>sem agendamento</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Scheduled start</source>
        <translation>Início programado</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>Término programado</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Início executado</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>Término executado</translation>
    </message>
    <message>
        <source>Service to do</source>
        <translation>Serviço a executar</translation>
    </message>
    <message>
        <source>OS number</source>
        <translation>Número da OS</translation>
    </message>
    <message>
        <source>OS ID</source>
        <translation>ID da OS</translation>
    </message>
    <message>
        <source>OS %1</source>
        <translation>OS %1</translation>
    </message>
</context>
<context>
    <name>guiche::DetailPane</name>
    <message>
        <source>Select a row to read it in full.</source>
        <translation>Selecione uma linha para ler tudo.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
</context>
<context>
    <name>guiche::DetectionFace</name>
    <message>
        <source>Code or service</source>
        <translation>Código ou serviço</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Não reconhecido</translation>
    </message>
    <message>
        <source>Enter searches for it as: %1.</source>
        <translation>Enter consulta como: %1.</translation>
    </message>
    <message>
        <source>Choose what it is, or begin with c:, s:, p: or d:.</source>
        <translation>Escolha o que é ou comece com c:, s:, p: ou d:.</translation>
    </message>
    <message>
        <source>%1: wrong check digits</source>
        <translation>%1: dígito verificador errado</translation>
    </message>
    <message>
        <source>Its check digits do not match: one digit or more is mistyped. Enter searches all the same.</source>
        <translation>Os dígitos verificadores não conferem: há algum dígito errado. Enter consulta mesmo assim.</translation>
    </message>
    <message>
        <source>Enter searches for both. With leading zeros it is a right document: Down takes that.</source>
        <translation>Enter consulta os dois. Com zeros à esquerda é um documento válido: ↓ usa esse.</translation>
    </message>
    <message>
        <source>With its leading zeros it is a right document: Down takes that. Enter searches for what is typed.</source>
        <translation>Com os zeros à esquerda é um documento válido: ↓ usa esse. Enter consulta o que foi digitado.</translation>
    </message>
    <message>
        <source>Protocolo without a date</source>
        <translation>Protocolo sem data</translation>
    </message>
    <message>
        <source>A protocolo begins with the date and time it was opened. Enter searches all the same.</source>
        <translation>Um protocolo começa com a data e a hora da abertura. Enter consulta mesmo assim.</translation>
    </message>
    <message>
        <source>Chosen for this term.</source>
        <translation>Escolhido para este termo.</translation>
    </message>
    <message>
        <source>Both are searched for.</source>
        <translation>Os dois são consultados.</translation>
    </message>
    <message>
        <source>Chosen by its prefix.</source>
        <translation>Escolhido pelo prefixo.</translation>
    </message>
    <message>
        <source>Recognised.</source>
        <translation>Reconhecido.</translation>
    </message>
</context>
<context>
    <name>guiche::ErrorText</name>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Ele diz: “%2”</translation>
    </message>
    <message>
        <source>No server is set yet. Set up the connection first.</source>
        <translation>Ainda não há servidor. Configure a conexão primeiro.</translation>
    </message>
    <message>
        <source>This is not a server address. It looks like api.provider.hubsoft.com.br.</source>
        <translation>Isto não é um endereço de servidor. Ele se parece com api.provedor.hubsoft.com.br.</translation>
    </message>
    <message>
        <source>Plain http would send the password in clear. Use https.</source>
        <translation>Com http a senha iria sem proteção. Use https.</translation>
    </message>
    <message>
        <source>The server %1 was not found. Check the address and this computer&apos;s network.</source>
        <translation>O servidor %1 não foi encontrado. Confira o endereço e a rede deste computador.</translation>
    </message>
    <message>
        <source>The server %1 refuses connections. It may be down, or the port is wrong.</source>
        <translation>O servidor %1 recusa conexões. Pode estar fora do ar ou a porta está errada.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>A conexão caiu antes de a resposta chegar inteira.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>O servidor demorou demais para responder.</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>A rede falhou.</translation>
    </message>
    <message>
        <source>The server sends us to another address. Check the server address.</source>
        <translation>O servidor aponta para outro endereço. Confira o endereço do servidor.</translation>
    </message>
    <message>
        <source>The server refused the sign-in. Check client, e-mail and password.</source>
        <translation>O servidor recusou o login. Confira o cliente da API, o e-mail e a senha.</translation>
    </message>
    <message>
        <source>The server no longer accepts the token. Paste a new one.</source>
        <translation>O servidor não aceita mais o token. Cole um novo.</translation>
    </message>
    <message>
        <source>This sign-in has no permission to look up atendimentos.</source>
        <translation>Este login não tem permissão para consultar atendimentos.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not the HubSoft API. Check the server address.</source>
        <translation>Há uma resposta em %1, mas não é a API do HubSoft. Confira o endereço do servidor.</translation>
    </message>
    <message>
        <source>The server did not accept the search.</source>
        <translation>O servidor não aceitou a consulta.</translation>
    </message>
    <message>
        <source>The server asks for a pause: too many searches in a short time.</source>
        <translation>O servidor pede uma pausa: foram consultas demais em pouco tempo.</translation>
    </message>
    <message>
        <source>The server is out of order (HTTP %1).</source>
        <translation>O servidor está fora do ar (HTTP %1).</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here (HTTP %1).</source>
        <translation>O servidor deu uma resposta que não faz sentido aqui (HTTP %1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>Não foi possível ler a resposta do servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be right; it was not read.</source>
        <translation>A resposta do servidor é grande demais para estar certa; ela não foi lida.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Código HTTP: %1</translation>
    </message>
    <message>
        <source>Nothing more is known.</source>
        <translation>Não se sabe mais nada.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>You are signed out. Sign in to search.</source>
        <translation>Sessão encerrada. Entre para consultar.</translation>
    </message>
    <message>
        <source>The server %1 does not answer. It may be down, or a firewall is in the way.</source>
        <translation>O servidor %1 não responde. Pode estar fora do ar, ou há um firewall no caminho.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the port; the server may not speak https there.</source>
        <translation>Não foi possível uma conexão segura com %1. Confira a porta; o servidor pode não falar https ali.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from nobody this computer trusts. Nothing was sent.</source>
        <translation>O certificado de %1 não vem de ninguém em quem este computador confia. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today. Nothing was sent. Check this computer&apos;s date.</source>
        <translation>O certificado de %1 não vale hoje. Nada foi enviado. Confira a data deste computador.</translation>
    </message>
    <message>
        <source>The server at %1 shows the certificate of another server. Nothing was sent.</source>
        <translation>O servidor em %1 apresenta o certificado de outro servidor. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was trusted. Nothing was sent.</source>
        <translation>O certificado de %1 não é mais aquele em que se confiou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be read: %1</source>
        <translation>O arquivo de autoridades certificadoras não pode ser lido: %1</translation>
    </message>
    <message>
        <source>The proxy does not let us through. Check the proxy settings.</source>
        <translation>O proxy não deixa passar. Confira as configurações do proxy.</translation>
    </message>
    <message>
        <source>The proxy wants another user or password. Check the proxy settings.</source>
        <translation>O proxy pede outro usuário ou senha. Confira as configurações do proxy.</translation>
    </message>
    <message>
        <source>The server keeps sending us in circles. Check the server address.</source>
        <translation>O servidor fica nos mandando em círculos. Confira o endereço do servidor.</translation>
    </message>
    <message>
        <source>The server took the sign-in and then refused the access it gave. Ask your administrator.</source>
        <translation>O servidor aceitou o login e depois recusou o acesso que deu. Fale com o administrador.</translation>
    </message>
    <message>
        <source>The server asks for a pause: too many searches in a short time. Try again in %1.</source>
        <translation>O servidor pede uma pausa: muitas consultas em pouco tempo. Tente de novo em %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. Secrets are kept until the program ends.</source>
        <translation>O chaveiro deste computador não responde. Os segredos ficam guardados só até o programa fechar.</translation>
    </message>
    <message>
        <source>The keychain is locked or said no. Unlock it, or sign in for this run.</source>
        <translation>O chaveiro está bloqueado ou disse não. Desbloqueie-o, ou entre só para esta vez.</translation>
    </message>
    <message>
        <source>The keychain failed. Secrets are kept until the program ends.</source>
        <translation>O chaveiro falhou. Os segredos ficam guardados só até o programa fechar.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not of the expected form.</source>
        <translation>A resposta do servidor não tem a forma esperada.</translation>
    </message>
</context>
<context>
    <name>guiche::ExtentBar</name>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Carregar todos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hide the closed ones</source>
        <translation>Ocultar os fechados</translation>
    </message>
    <message>
        <source>Show the closed ones</source>
        <translation>Mostrar os fechados</translation>
    </message>
</context>
<context>
    <name>guiche::ExtentText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pending ones are shown.</source>
        <translation>Só os pendentes estão na tela.</translation>
    </message>
    <message>
        <source>The closed ones are being fetched…</source>
        <translation>Buscando os fechados…</translation>
    </message>
    <message>
        <source>The closed ones could not be fetched.</source>
        <translation>Não foi possível buscar os fechados.</translation>
    </message>
    <message>
        <source>There are no closed ones.</source>
        <translation>Não há fechados.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s) are shown too.</source>
        <translation>
            <numerusform>%n fechado também está na tela.</numerusform>
            <numerusform>%n fechados também estão na tela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n closed one(s).</source>
        <translation>
            <numerusform>Pelo menos %n fechado.</numerusform>
            <numerusform>Pelo menos %n fechados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s).</source>
        <translation>
            <numerusform>%n fechado.</numerusform>
            <numerusform>%n fechados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %1 holds more than the server shows.</source>
        <comment>days</comment>
        <translation>
            <numerusform>Incompleto: há mais em %1 do que o servidor mostra.</numerusform>
            <numerusform>Incompleto: há mais em %1 do que o servidor mostra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete: the server does not keep to the order of the dates.</source>
        <translation>Incompleto: o servidor não segue a ordem das datas.</translation>
    </message>
    <message>
        <source>Not complete: a date from the server cannot be read.</source>
        <translation>Incompleto: uma data do servidor não pode ser lida.</translation>
    </message>
    <message>
        <source>Not complete: the server does not keep to the dates asked for.</source>
        <translation>Incompleto: o servidor não respeita as datas pedidas.</translation>
    </message>
    <message>
        <source>Not complete: the server sends the same rows again.</source>
        <translation>Incompleto: o servidor repete as mesmas linhas.</translation>
    </message>
    <message>
        <source>Stopped: there are more.</source>
        <translation>Interrompido: há mais.</translation>
    </message>
    <message>
        <source>Not complete: loading failed.</source>
        <translation>Incompleto: o carregamento falhou.</translation>
    </message>
    <message>
        <source>%1: more than the server shows.</source>
        <comment>days</comment>
        <translation>Há mais em %1 do que o servidor mostra.</translation>
    </message>
    <message numerus="yes">
        <source>%n atendimento(s) so far</source>
        <translation>
            <numerusform>%n atendimento até agora</numerusform>
            <numerusform>%n atendimentos até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2…</source>
        <comment>counts, date</comment>
        <translation>%1, até %2…</translation>
    </message>
    <message numerus="yes">
        <source>All %n are here.</source>
        <translation>
            <numerusform>Lista completa: %n atendimento.</numerusform>
            <numerusform>Lista completa: %n atendimentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There may be more than these %n.</source>
        <translation>
            <numerusform>Pode haver mais do que este.</numerusform>
            <numerusform>Pode haver mais do que estes %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No closed one among the latest %n.</source>
        <translation>
            <numerusform>O mais recente não está fechado.</numerusform>
            <numerusform>Nenhum fechado entre os últimos %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::FacetPanel</name>
    <message>
        <source>The most frequent values first</source>
        <translation>Os valores mais frequentes primeiro</translation>
    </message>
    <message>
        <source>Stalled for</source>
        <translation>Parados há</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, behind a number</comment>
        <translation> d</translation>
    </message>
    <message>
        <source>Days without a message</source>
        <translation>Dias sem mensagem</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Close filters</source>
        <translation>Fechar filtros</translation>
    </message>
</context>
<context>
    <name>guiche::FacetSection</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Buscar em %1</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Limpar %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Mostrar todos (%1)</translation>
    </message>
    <message>
        <source>There are more: search for them.</source>
        <translation>Há mais: use a busca.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n chosen)</source>
        <translation>
            <numerusform>%1 (%n escolhido)</numerusform>
            <numerusform>%1 (%n escolhidos)</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, how many rows</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>guiche::FilterChips</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <comment>facet</comment>
        <translation>
            <numerusform>%1: %n escolhido</numerusform>
            <numerusform>%1: %n escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>facet, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stalled for %1 d</source>
        <comment>days</comment>
        <translation>Parados há %1 d</translation>
    </message>
    <message>
        <source>Opened on %1</source>
        <translation>Abertos em %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <comment>day of the week</comment>
        <translation>Abertura: %1</translation>
    </message>
    <message>
        <source>Opened: %1:00 to %1:59</source>
        <comment>hour</comment>
        <translation>Abertura: %1:00 a %1:59</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
</context>
<context>
    <name>guiche::GridWords</name>
    <message>
        <source>&lt; 1 d</source>
        <comment>days of age, along an axis</comment>
        <translation>&lt; 1 d</translation>
    </message>
    <message>
        <source>1–3 d</source>
        <comment>days of age, along an axis</comment>
        <translation>1–3 d</translation>
    </message>
    <message>
        <source>3–7 d</source>
        <comment>days of age, along an axis</comment>
        <translation>3–7 d</translation>
    </message>
    <message>
        <source>7–15 d</source>
        <comment>days of age, along an axis</comment>
        <translation>7–15 d</translation>
    </message>
    <message>
        <source>15–30 d</source>
        <comment>days of age, along an axis</comment>
        <translation>15–30 d</translation>
    </message>
    <message>
        <source>?</source>
        <comment>age unknown, along an axis</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column: value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opened and closed per day</source>
        <translation>Abertos e fechados por dia</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abertos</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechados</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Load by sector</source>
        <translation>Carga por setor</translation>
    </message>
    <message>
        <source>Load by responsible</source>
        <translation>Carga por responsável</translation>
    </message>
    <message>
        <source>not late</source>
        <translation>sem atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n outro</numerusform>
            <numerusform>%n outros</numerusform>
        </translation>
    </message>
    <message>
        <source>When the pending ones were registered</source>
        <translation>Quando os pendentes foram cadastrados</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hour of the day</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them without an hour</source>
        <translation>
            <numerusform>, %n deles sem horário</numerusform>
            <numerusform>, %n deles sem horário</numerusform>
        </translation>
    </message>
    <message>
        <source>≥ 30 d</source>
        <comment>days of age, along an axis</comment>
        <translation>≥ 30 d</translation>
    </message>
    <message>
        <source>Opened and closed per day, whole queue</source>
        <translation>Abertos e fechados por dia, toda a fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln pendente</numerusform>
            <numerusform>%Ln pendentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln atrasado</numerusform>
            <numerusform>%Ln atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln aberto</numerusform>
            <numerusform>%Ln abertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln fechado</numerusform>
            <numerusform>%Ln fechados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name: pending, late</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day: opened, closed</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 in %n day(s)</source>
        <comment>opened, closed</comment>
        <translation>
            <numerusform>%1, %2 em %n dia</numerusform>
            <numerusform>%1, %2 em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pending, late</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>guiche::GroupBar</name>
    <message>
        <source>Could not search as %1. %2</source>
        <comment>type, sentence</comment>
        <translation>Não foi possível consultar como %1. %2</translation>
    </message>
</context>
<context>
    <name>guiche::Headless</name>
    <message>
        <source>The administrator&apos;s policy does not allow %1.</source>
        <translation>A política do administrador não permite %1.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy allows output to a terminal only.</source>
        <translation>A política do administrador só permite a saída em um terminal.</translation>
    </message>
    <message>
        <source>The demo server could not start: %1</source>
        <translation>O servidor de demonstração não pôde iniciar: %1</translation>
    </message>
    <message>
        <source>There is no profile named “%1”.</source>
        <translation>Não existe um perfil chamado “%1”.</translation>
    </message>
    <message>
        <source>No server is set yet: name one with --profile, --server or --demo.</source>
        <translation>Ainda não há servidor: indique um com --profile, --server ou --demo.</translation>
    </message>
</context>
<context>
    <name>guiche::HolidaysPage</name>
    <message>
        <source>National holidays of the &amp;year:</source>
        <translation>Feriados nacionais do &amp;ano:</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Reference, not legal advice. Untick those on which you work.</source>
        <translation>Apenas referência, não orientação jurídica. Desmarque os feriados em que há expediente.</translation>
    </message>
    <message>
        <source>National holidays</source>
        <translation>Feriados nacionais</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feriado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Your &amp;own: 24/06 for every year, 24/06/2026 for one</source>
        <translation>&amp;Seus feriados: 24/06 vale todo ano; 24/06/2026, só nesse ano</translation>
    </message>
    <message>
        <source>Holidays of your own</source>
        <translation>Seus feriados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Name the holiday of %1.</source>
        <translation>Dê um nome ao feriado de %1.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 24/06 for every year, 24/06/2026 for one.</source>
        <translation>“%1” não é uma data. Escreva 24/06 para todo ano ou 24/06/2026 para um só.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation>O arquivo não pode ser lido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file holds no holidays of this program (%1). Nothing was changed.</source>
        <translation>O arquivo não contém feriados deste programa (%1). Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) of your own in the file.</source>
        <translation>
            <numerusform>%n feriado seu no arquivo.</numerusform>
            <numerusform>%n feriados seus no arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The holidays were written.</source>
        <translation>Os feriados foram gravados.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>Export holidays</source>
        <translation>Exportar feriados</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importar feriados</translation>
    </message>
    <message>
        <source>Holidays (*.json)</source>
        <translation>Feriados (*.json)</translation>
    </message>
</context>
<context>
    <name>guiche::IdentifierList</name>
    <message>
        <source>Numbers found in the pasted text</source>
        <translation>Números encontrados no texto colado</translation>
    </message>
</context>
<context>
    <name>guiche::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>&amp;Copiar célula</translation>
    </message>
    <message>
        <source>Copy &amp;protocolo or OS number</source>
        <translation>Copiar &amp;protocolo ou número da OS</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;linha</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>&amp;Expandir tudo</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>&amp;Recolher tudo</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Restaurar c&amp;olunas</translation>
    </message>
    <message>
        <source>&amp;Go to the search box</source>
        <translation>&amp;Ir para a caixa de consulta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Search ag&amp;ain</source>
        <translation>Consultar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;About Guichê</source>
        <translation>&amp;Sobre o Guichê</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>&amp;Consulta</translation>
    </message>
    <message>
        <source>&amp;Start the search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexões…</translation>
    </message>
    <message>
        <source>&amp;Mask CPF and CNPJ</source>
        <translation>&amp;Mascarar CPF e CNPJ</translation>
    </message>
    <message>
        <source>Ready r&amp;eplies</source>
        <translation>&amp;Respostas prontas</translation>
    </message>
    <message>
        <source>T&amp;abs</source>
        <translation>Aba&amp;s</translation>
    </message>
    <message>
        <source>Copy the &amp;whole CPF or CNPJ</source>
        <translation>Copiar o CPF ou CNP&amp;J inteiro</translation>
    </message>
    <message>
        <source>P&amp;aste into the search box</source>
        <translation>Col&amp;ar na caixa de consulta</translation>
    </message>
    <message>
        <source>C&amp;losed ones too</source>
        <translation>&amp;Fechados também</translation>
    </message>
    <message>
        <source>Open the other gro&amp;up</source>
        <translation>A&amp;brir a outra leitura</translation>
    </message>
    <message>
        <source>&amp;Go to the detail</source>
        <translation>&amp;Ir para o detalhe</translation>
    </message>
    <message>
        <source>Show the CPF or CNP&amp;J of this row</source>
        <translation>Mo&amp;strar o CPF ou CNPJ desta linha</translation>
    </message>
    <message>
        <source>&amp;Hide everything for a shared screen</source>
        <translation>&amp;Ocultar tudo para compartilhar a tela</translation>
    </message>
    <message>
        <source>&amp;Load all</source>
        <translation>&amp;Carregar todos</translation>
    </message>
    <message>
        <source>R&amp;ecent customers</source>
        <translation>Clientes &amp;recentes</translation>
    </message>
    <message>
        <source>Fetch the closed ones after the &amp;pending ones</source>
        <translation>Buscar os fechados logo depois dos &amp;pendentes</translation>
    </message>
    <message>
        <source>Each customer in a tab of their &amp;own</source>
        <translation>&amp;Cada cliente em sua própria aba</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Encontrar uma ação…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Alterar teclas…</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Fila</translation>
    </message>
</context>
<context>
    <name>guiche::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>guiche::Notifier</name>
    <message>
        <source>%1: %2</source>
        <comment>view, what happened in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close to the deadline</source>
        <translation>
            <numerusform>%n a vencer</numerusform>
            <numerusform>%n a vencer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guichê: %n late</source>
        <translation>
            <numerusform>Guichê: %n atrasado</numerusform>
            <numerusform>Guichê: %n atrasados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::OptionalDateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Calendário (F4)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
</context>
<context>
    <name>guiche::OutbreakBanner</name>
    <message numerus="yes">
        <source>and %n more place(s) with many of one type</source>
        <translation>
            <numerusform>e mais %n lugar com muitos do mesmo tipo</numerusform>
            <numerusform>e mais %n lugares com muitos do mesmo tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show only these in the queue</source>
        <translation>Mostrar só estes na fila</translation>
    </message>
    <message>
        <source>Hide until there are more of them</source>
        <translation>Ocultar até haver mais</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>bairro (cidade)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new %1 in %2 since %3</source>
        <extracomment>%1 a type of atendimento, %2 a bairro, %3 a time of day</extracomment>
        <translation>
            <numerusform>%1: %n novo em %2 desde %3</numerusform>
            <numerusform>%1: %n novos em %2 desde %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::OutsideTerm</name>
    <message>
        <source>“%1” is nothing to search for: it takes a CPF, a CNPJ, a protocolo, a customer code or a service ID.</source>
        <translation>“%1” não serve para consultar: é preciso um CPF, um CNPJ, um protocolo, um código do cliente ou um ID do serviço.</translation>
    </message>
    <message>
        <source>An address of this program looks like guiche:TERM or guiche:search?term=TERM&amp;type=TYPE.</source>
        <translation>Um endereço deste programa se parece com guiche:TERM ou guiche:search?term=TERM&amp;type=TYPE.</translation>
    </message>
    <message>
        <source>The check digits of %1 are wrong. Say that it is a cpf_cnpj to search for it all the same.</source>
        <translation>Os dígitos verificadores de %1 estão errados. Indique que é um cpf_cnpj para consultar mesmo assim.</translation>
    </message>
    <message>
        <source>%1 is no whole CPF or CNPJ. With its leading zeros it would be %2.</source>
        <translation>%1 não é um CPF ou CNPJ inteiro. Com os zeros à esquerda seria %2.</translation>
    </message>
    <message>
        <source>%1 does not begin with a date and time, as every protocolo does. Say that it is a protocolo to search for it all the same.</source>
        <translation>%1 não começa com data e hora, como todo protocolo. Indique que é um protocolo para consultar mesmo assim.</translation>
    </message>
    <message>
        <source>The limit is a number from %1 to %2.</source>
        <translation>O limite é um número de %1 a %2.</translation>
    </message>
    <message>
        <source>“From” is after “to”.</source>
        <translation>A data “De” é posterior à data “Até”.</translation>
    </message>
</context>
<context>
    <name>guiche::PrivacyState</name>
    <message>
        <source>Nothing is revealed while the screen is shared.</source>
        <translation>Nada é revelado com a tela compartilhada.</translation>
    </message>
    <message>
        <source>Documents are not masked.</source>
        <translation>Os documentos não estão mascarados.</translation>
    </message>
    <message>
        <source>Your administrator keeps documents masked.</source>
        <translation>Seu administrador mantém os documentos mascarados.</translation>
    </message>
</context>
<context>
    <name>guiche::PrivateText</name>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
</context>
<context>
    <name>guiche::ProfileForm</name>
    <message>
        <source>Server and sign-in</source>
        <translation>Servidor e login</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>En&amp;dereço do servidor</translation>
    </message>
    <message>
        <source>Send passwords and customers’ data &amp;unencrypted</source>
        <translation>Enviar senhas e dados de clientes sem criptogra&amp;fia</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Entrar com</translation>
    </message>
    <message>
        <source>e-mail and &amp;password</source>
        <translation>e-mail e sen&amp;ha</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID do cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Se&amp;gredo do cliente</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Senh&amp;a</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Network and certificate</source>
        <translation>Rede e certificado</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;server</source>
        <translation>Servidor do prox&amp;y</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Certificate authorities (&amp;PEM)</source>
        <translation>Autoridades certificadoras (&amp;PEM)</translation>
    </message>
    <message>
        <source>the system’s only</source>
        <translation>só as do sistema</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificado de confiança</translation>
    </message>
    <message>
        <source>&amp;Do not trust it any more</source>
        <translation>Não confiar &amp;mais</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>kept – type to replace it</source>
        <translation>guardado – digite para trocar</translation>
    </message>
    <message>
        <source>none but those that authorities vouch for</source>
        <translation>nenhum além dos que as autoridades garantem</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Paste the token.</source>
        <translation>Cole o token.</translation>
    </message>
    <message>
        <source>This field is needed to sign in.</source>
        <translation>Este campo é necessário para entrar.</translation>
    </message>
    <message>
        <source>Which proxy server?</source>
        <translation>Qual servidor de proxy?</translation>
    </message>
    <message>
        <source>a read&amp;y-made token</source>
        <translation>um token &amp;pronto</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
</context>
<context>
    <name>guiche::ProfileText</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
</context>
<context>
    <name>guiche::ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;me:</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Fonte:</translation>
    </message>
    <message>
        <source>Source of the deadline</source>
        <translation>Fonte do prazo</translation>
    </message>
    <message>
        <source>&amp;Late after:</source>
        <translation>&amp;Atrasado após:</translation>
    </message>
    <message>
        <source>Length of the deadline</source>
        <translation>Duração do prazo</translation>
    </message>
    <message>
        <source>What the deadline counts</source>
        <translation>O que o prazo conta</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>dias corridos</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>dias úteis</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>horas úteis</translation>
    </message>
    <message>
        <source>Warn &amp;before:</source>
        <translation>A&amp;visar antes:</translation>
    </message>
    <message>
        <source>Warning before the deadline</source>
        <translation>Aviso antes do prazo</translation>
    </message>
    <message>
        <source>What the warning counts</source>
        <translation>O que o aviso conta</translation>
    </message>
    <message>
        <source>% of the time</source>
        <translation>% do tempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>&amp;Holidays do not count</source>
        <translation>Feriados não con&amp;tam</translation>
    </message>
    <message>
        <source>Whole &amp;days, until midnight of the last</source>
        <translation>&amp;Dias inteiros, até a meia-noite do último</translation>
    </message>
    <message>
        <source>For t&amp;ypes without any limit too</source>
        <translation>Também para tipos &amp;sem limite</translation>
    </message>
    <message>
        <source>Working times, like 08:00-12:00, 13:00-18:00. Empty: not worked.</source>
        <translation>Expediente, como 08:00-12:00, 13:00-18:00. Vazio: sem expediente.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Seg</translation>
    </message>
    <message>
        <source>Working times on Monday</source>
        <translation>Expediente de segunda-feira</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Ter</translation>
    </message>
    <message>
        <source>Working times on Tuesday</source>
        <translation>Expediente de terça-feira</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Qua</translation>
    </message>
    <message>
        <source>Working times on Wednesday</source>
        <translation>Expediente de quarta-feira</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Working times on Thursday</source>
        <translation>Expediente de quinta-feira</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Working times on Friday</source>
        <translation>Expediente de sexta-feira</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sáb</translation>
    </message>
    <message>
        <source>Working times on Saturday</source>
        <translation>Expediente de sábado</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Working times on Sunday</source>
        <translation>Expediente de domingo</translation>
    </message>
    <message>
        <source>&amp;Types that belong to it:</source>
        <translation>T&amp;ipos deste perfil:</translation>
    </message>
    <message>
        <source>Types that belong to it</source>
        <translation>Tipos deste perfil</translation>
    </message>
    <message>
        <source>Deadlines are a reference, not legal advice.</source>
        <translation>Os prazos são uma referência, não orientação jurídica.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (hoje em %2)</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dê um nome ao perfil.</translation>
    </message>
    <message>
        <source>“%1” are no working times. Write 08:00-12:00, 13:00-18:00.</source>
        <translation>“%1” não é um expediente válido. Escreva, por exemplo, 08:00-12:00, 13:00-18:00.</translation>
    </message>
    <message>
        <source>Give “%1” a day that is worked.</source>
        <translation>Informe ao menos um dia com expediente em “%1”.</translation>
    </message>
</context>
<context>
    <name>guiche::QueryRun</name>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n linha não pôde ser lida.</numerusform>
            <numerusform>%n linhas não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than the limit of %1; --all asks for them.</source>
        <translation>Pode haver mais do que o limite de %1; --all busca todos.</translation>
    </message>
    <message>
        <source>There may be more: not everything can be had from the server.</source>
        <translation>Pode haver mais: não é possível obter tudo do servidor.</translation>
    </message>
    <message>
        <source>There are more on %1 than can be had.</source>
        <translation>Há mais em %1 do que é possível obter.</translation>
    </message>
</context>
<context>
    <name>guiche::QueueBar</name>
    <message>
        <source>Filter: words in any column</source>
        <translation>Filtrar: palavras em qualquer coluna</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Chosen filters</source>
        <translation>Filtros aplicados</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Salvar visão</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Un&amp;do changes</source>
        <translation>&amp;Desfazer alterações</translation>
    </message>
    <message>
        <source>&amp;Name and notifications…</source>
        <translation>&amp;Nome e notificações…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>D&amp;escer</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>&amp;Horário de silêncio…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, how many rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>view with unsaved changes</comment>
        <translation>%1 (com alterações)</translation>
    </message>
    <message>
        <source>View: %1, with unsaved changes</source>
        <translation>Visão: %1, com alterações não salvas</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Visão: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between two levels of groups</comment>
        <translation>, depois </translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Remover o filtro %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remover todos os filtros</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Rascunhos (%1)</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Only atendimentos that were started but not registered</source>
        <translation>Só atendimentos iniciados e não cadastrados</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter by type, status, sector …</source>
        <translation>Filtrar por tipo, situação, setor …</translation>
    </message>
</context>
<context>
    <name>guiche::QueueCells</name>
    <message>
        <source>No opening text</source>
        <translation>Sem texto de abertura</translation>
    </message>
    <message>
        <source>No ordens de serviço</source>
        <translation>Sem ordens de serviço</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Could not be loaded. Press Enter to try again.</source>
        <translation>Não foi possível carregar. Pressione Enter para tentar de novo.</translation>
    </message>
    <message>
        <source>Could not be loaded: %1 Press Enter to try again.</source>
        <translation>Não foi possível carregar: %1 Pressione Enter para tentar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n atendimento(s)</source>
        <translation>
            <numerusform>%1, %n atendimento</numerusform>
            <numerusform>%1, %n atendimentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::QueueColumns</name>
    <message>
        <source>soon, %1 left</source>
        <translation>vence em %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>atrasado há %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>ordens de serviço</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <comment>ordens de serviço</comment>
        <translation>%1 de %2 abertas</translation>
    </message>
    <message>
        <source>Late from %1 on.</source>
        <translation>Atrasado a partir de %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>O servidor informou: %1</translation>
    </message>
    <message>
        <source>Whether it is scheduled is known once the row was opened.</source>
        <translation>Expanda a linha para saber se há agendamento.</translation>
    </message>
    <message>
        <source>No OS is open.</source>
        <translation>Nenhuma OS está aberta.</translation>
    </message>
    <message>
        <source>Every open OS has an appointment.</source>
        <translation>Todas as OS abertas têm agendamento.</translation>
    </message>
    <message>
        <source>An open OS has no appointment.</source>
        <translation>Há OS aberta sem agendamento.</translation>
    </message>
    <message>
        <source>The server sent a date that cannot be read; it is shown as it came.</source>
        <translation>O servidor enviou uma data ilegível; ela aparece como veio.</translation>
    </message>
    <message>
        <source>This customer has opened several atendimentos lately.</source>
        <translation>Este cliente abriu vários atendimentos nos últimos dias.</translation>
    </message>
    <message>
        <source>Gone: closed or no longer in the queue.</source>
        <translation>Saiu: foi fechado ou não está mais na fila.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Protocolo / OS</source>
        <translation>Protocolo / OS</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Bairro</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>not scheduled, %1 of %2</source>
        <comment>ordens de serviço</comment>
        <translation>sem agendamento, %1 de %2</translation>
    </message>
    <message>
        <source>New since you last marked as seen.</source>
        <translation>Novo: chegou depois da última vez que você marcou como visto.</translation>
    </message>
    <message>
        <source>Changed since you last marked as seen.</source>
        <translation>Alterado depois da última vez que você marcou como visto.</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>sem cliente</translation>
    </message>
</context>
<context>
    <name>guiche::QueueColumnsMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Colunas</translation>
    </message>
</context>
<context>
    <name>guiche::QueueFooter</name>
    <message>
        <source>Loading the queue</source>
        <translation>Carregando a fila</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Atualizar agora</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Marcar tudo como visto</translation>
    </message>
    <message>
        <source>Mark shown as seen</source>
        <translation>Marcar exibidos como vistos</translation>
    </message>
</context>
<context>
    <name>guiche::QueueGroupMenu</name>
    <message>
        <source>Then by</source>
        <translation>Depois por</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>No further groups</source>
        <translation>Sem subgrupos</translation>
    </message>
</context>
<context>
    <name>guiche::QueueHeader</name>
    <message>
        <source>Columns of the queue</source>
        <translation>Colunas da fila</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, crescente</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, decrescente</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Ordenado por %1</translation>
    </message>
</context>
<context>
    <name>guiche::QueueHost</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Every pending atendimento</source>
        <translation>Todos os atendimentos pendentes</translation>
    </message>
</context>
<context>
    <name>guiche::QueueMenu</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Visões</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Atualizar agora</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>Dead&amp;lines…</source>
        <translation>&amp;Prazos…</translation>
    </message>
    <message>
        <source>&amp;Filter by text</source>
        <translation>Filtrar por &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Open the list of views</source>
        <translation>&amp;Abrir a lista de visões</translation>
    </message>
    <message>
        <source>Mark all as &amp;seen</source>
        <translation>&amp;Marcar tudo como visto</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>Filtro&amp;s</translation>
    </message>
    <message>
        <source>Queue &amp;options…</source>
        <translation>&amp;Opções da fila…</translation>
    </message>
    <message>
        <source>Show the &amp;queue</source>
        <translation>Mostrar a &amp;fila</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Pró&amp;xima mudança</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Mudança a&amp;nterior</translation>
    </message>
    <message>
        <source>Mark shown as &amp;seen</source>
        <translation>&amp;Marcar exibidos como vistos</translation>
    </message>
</context>
<context>
    <name>guiche::QueueOptionsDialog</name>
    <message>
        <source>Queue options</source>
        <translation>Opções da fila</translation>
    </message>
    <message>
        <source>Load the &amp;last:</source>
        <translation>Carregar os ú&amp;ltimos:</translation>
    </message>
    <message>
        <source>Months to load</source>
        <translation>Meses a carregar</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>&amp;Refresh every:</source>
        <translation>&amp;Atualizar a cada:</translation>
    </message>
    <message>
        <source>Seconds from one refresh to the next</source>
        <translation>Segundos entre uma atualização e outra</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Pause while the window is hidden</source>
        <translation>&amp;Pausar enquanto a janela estiver oculta</translation>
    </message>
    <message>
        <source>&amp;My name among the responsáveis:</source>
        <translation>&amp;Meu nome entre os responsáveis:</translation>
    </message>
    <message>
        <source>My name among the responsáveis</source>
        <translation>Meu nome entre os responsáveis</translation>
    </message>
    <message>
        <source>&amp;Outbreak from:</source>
        <translation>Falha ma&amp;ssiva a partir de:</translation>
    </message>
    <message>
        <source>New atendimentos of a type in one bairro that make an outbreak</source>
        <translation>Novos atendimentos do mesmo tipo no mesmo bairro que indicam falha massiva</translation>
    </message>
    <message>
        <source> new</source>
        <translation> novos</translation>
    </message>
    <message>
        <source>&amp;within</source>
        <translation>&amp;em</translation>
    </message>
    <message>
        <source>Hours within which they come</source>
        <translation>Em quantas horas eles chegam</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>of one type in one bairro</source>
        <translation>do mesmo tipo no mesmo bairro</translation>
    </message>
    <message>
        <source>Show an icon with the number of late ones in the &amp;tray</source>
        <translation>Ícone na área de &amp;notificação com o número de atrasados</translation>
    </message>
    <message>
        <source>&amp;Keep the last queue, encrypted, from one run to the next</source>
        <translation>&amp;Guardar a última fila, criptografada, para a próxima vez</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este ambiente não tem área de notificação.</translation>
    </message>
</context>
<context>
    <name>guiche::QueuePane</name>
    <message>
        <source>The stored deadlines cannot be read. The usual ones are in use until others are saved.</source>
        <translation>Os prazos guardados não podem ser lidos. Valem os prazos padrão até que outros sejam salvos.</translation>
    </message>
    <message>
        <source>The server has no atendimento with this protocolo.</source>
        <translation>O servidor não tem atendimento com este protocolo.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Nobody has said yet who you are among the responsáveis.</source>
        <translation>Falta dizer quem é você entre os responsáveis.</translation>
    </message>
    <message>
        <source>Say who I am</source>
        <translation>Dizer quem sou</translation>
    </message>
    <message>
        <source>Set up the connection…</source>
        <translation>Configurar a conexão…</translation>
    </message>
</context>
<context>
    <name>guiche::QueueSetup</name>
    <message>
        <source>The kept queue could not be read. It was set aside as %1.</source>
        <translation>A fila guardada não pôde ser lida. Ela foi guardada à parte como %1.</translation>
    </message>
    <message>
        <source>This connection is for this run only: its queue is forgotten when the program ends.</source>
        <translation>Esta conexão vale só para esta execução: a fila dela é esquecida quando o programa fecha.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: the queue is forgotten when the program ends.</source>
        <translation>O chaveiro não pode ser usado: a fila é esquecida quando o programa fecha.</translation>
    </message>
    <message>
        <source>The queue cannot be written to disk: what is new is forgotten when the program ends.</source>
        <translation>A fila não pode ser gravada em disco: o que há de novo é esquecido quando o programa fecha.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy does not allow the queue to be kept.</source>
        <translation>A política do administrador não permite guardar a fila.</translation>
    </message>
</context>
<context>
    <name>guiche::QueueSortMenu</name>
    <message>
        <source>Sort &amp;by</source>
        <translation>O&amp;rdenar por</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Depois por</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, crescente</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, decrescente</translation>
    </message>
</context>
<context>
    <name>guiche::QueueStory</name>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more than can be shown</source>
        <translation>há mais do que se pode mostrar</translation>
    </message>
    <message>
        <source>Coverage since %1</source>
        <translation>Cobertura desde %1</translation>
    </message>
    <message>
        <source>Nothing is covered yet</source>
        <translation>Ainda sem cobertura</translation>
    </message>
    <message>
        <source>The server is slow. One moment…</source>
        <translation>O servidor está lento. Um momento…</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de cerca de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Looking up appointments: %1 of %2</source>
        <translation>Consultando agendamentos: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n lacuna</numerusform>
            <numerusform>%n lacunas</numerusform>
        </translation>
    </message>
    <message>
        <source>from row %1 on</source>
        <translation>a partir da linha %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>linhas %1 a %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>days, rows, why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>atualizada %1</translation>
    </message>
    <message>
        <source>Not all rows are here.</source>
        <translation>Nem todas as linhas estão aqui.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Atualizar agora</translation>
    </message>
    <message>
        <source>The server has not been asked since.</source>
        <translation>O servidor não foi consultado desde então.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind the server&apos;s.</source>
        <translation>
            <numerusform>O relógio deste computador está %n minuto atrasado em relação ao do servidor.</numerusform>
            <numerusform>O relógio deste computador está %n minutos atrasado em relação ao do servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead of the server&apos;s.</source>
        <translation>
            <numerusform>O relógio deste computador está %n minuto adiantado em relação ao do servidor.</numerusform>
            <numerusform>O relógio deste computador está %n minutos adiantado em relação ao do servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages and deadlines follow the server&apos;s.</source>
        <translation>Idades e prazos seguem o relógio do servidor.</translation>
    </message>
    <message>
        <source>The queue shows every pending atendimento of your provider.</source>
        <translation>A fila mostra todos os atendimentos pendentes do seu provedor.</translation>
    </message>
    <message>
        <source>Loading the queue…</source>
        <translation>Carregando a fila…</translation>
    </message>
    <message>
        <source>The newest come first. Rows appear with the first page.</source>
        <translation>Os mais novos vêm primeiro. As linhas aparecem com a primeira página.</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nenhum atendimento pendente</translation>
    </message>
    <message>
        <source>None of the atendimentos registered since %1 is open.</source>
        <translation>Nenhum dos atendimentos cadastrados desde %1 está aberto.</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>O carregamento foi interrompido</translation>
    </message>
    <message>
        <source>The queue could not be loaded</source>
        <translation>Não foi possível carregar a fila</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>Sem conexão com um servidor</translation>
    </message>
    <message>
        <source>the server&apos;s total does not match the rows it sent</source>
        <translation>o total do servidor não bate com as linhas que ele enviou</translation>
    </message>
    <message>
        <source>the server keeps sending the same page, there may be more</source>
        <translation>o servidor repete a mesma página, pode haver mais</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n linha não pôde ser lida</numerusform>
            <numerusform>%n linhas não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be loaded</source>
        <translation>Não foi possível carregar tudo</translation>
    </message>
    <message>
        <source>So it is not known whether anything is pending.</source>
        <translation>Por isso não se sabe se há algo pendente.</translation>
    </message>
    <message>
        <source>Covered since %1, with gaps</source>
        <translation>Cobertura desde %1, com lacunas</translation>
    </message>
    <message>
        <source>Coverage is not known</source>
        <translation>Cobertura desconhecida</translation>
    </message>
    <message>
        <source>%1: without an id, or in no known form</source>
        <comment>2 rows could not be read</comment>
        <translation>%1: sem ID ou em formato desconhecido</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardada %1</translation>
    </message>
    <message>
        <source>Every row has been checked since %1.</source>
        <translation>Todas as linhas foram conferidas desde %1.</translation>
    </message>
    <message>
        <source>The rows are as they were on %1.</source>
        <translation>As linhas mostram como a fila estava em %1.</translation>
    </message>
    <message>
        <source>These rows were saved on %1.</source>
        <translation>Estas linhas foram guardadas em %1.</translation>
    </message>
    <message>
        <source>They are being replaced by what the server has now.</source>
        <translation>Os dados atuais do servidor estão tomando o lugar delas.</translation>
    </message>
    <message>
        <source>No atendimento matches all of these</source>
        <translation>Nenhum atendimento encontrado</translation>
    </message>
    <message>
        <source>Nothing in the queue fits both what is typed and the chosen filters.</source>
        <translation>Nenhum atendimento combina com o texto e os filtros.</translation>
    </message>
    <message>
        <source>The queue has not been loaded yet</source>
        <translation>A fila ainda não foi carregada</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>the list changed while it was read, rows may be missing; each refresh reads these days again</source>
        <translation>a lista mudou durante a leitura, podem faltar linhas; cada atualização lê esses dias de novo</translation>
    </message>
    <message>
        <source>Not all appointments could be looked up</source>
        <translation>Nem todos os agendamentos puderam ser consultados</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nova tentativa em %1 s.</translation>
    </message>
    <message>
        <source>Trying again in %1 min.</source>
        <translation>Nova tentativa em %1 min.</translation>
    </message>
    <message>
        <source>Still looking up appointments…</source>
        <translation>Ainda consultando agendamentos…</translation>
    </message>
    <message>
        <source>Each OS is asked for on its own. Rows appear as the answers come.</source>
        <translation>Cada OS é consultada à parte. As linhas aparecem conforme chegam as respostas.</translation>
    </message>
    <message>
        <source>Read %1 from the server</source>
        <extracomment>%1: &quot;2,351 of about 5,005&quot;, rows, closed ones too</extracomment>
        <translation>Lidos do servidor: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Parado: %1</translation>
    </message>
</context>
<context>
    <name>guiche::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Pending atendimentos, in groups if wished, and what belongs to them</source>
        <translation>Atendimentos pendentes, agrupados ou não, e o que pertence a eles</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restaurar colunas</translation>
    </message>
</context>
<context>
    <name>guiche::QueueViews</name>
    <message>
        <source>Save the view</source>
        <translation>Salvar a visão</translation>
    </message>
    <message>
        <source>Name and notifications of the view</source>
        <translation>Nome e notificações da visão</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Remover a visão</translation>
    </message>
    <message>
        <source>Remove the view “%1”? It cannot be brought back.</source>
        <translation>Remover a visão “%1”? Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar visões</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Visões (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>O arquivo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>No view was imported. %1</source>
        <translation>Nenhuma visão foi importada. %1</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Exportar a visão</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
    <message>
        <source>Imported, except for what this version does not know. %1</source>
        <translation>Importação concluída, exceto o que esta versão não conhece. %1</translation>
    </message>
</context>
<context>
    <name>guiche::QueueWords</name>
    <message>
        <source>Late</source>
        <comment>atendimento</comment>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>atendimento</comment>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>atendimento</comment>
        <translation>No prazo</translation>
    </message>
    <message>
        <source>No deadline</source>
        <comment>atendimento</comment>
        <translation>Sem prazo</translation>
    </message>
    <message>
        <source>Under 1 day</source>
        <translation>Menos de 1 dia</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>1 a 3 dias</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 a 7 dias</translation>
    </message>
    <message>
        <source>7 to 15 days</source>
        <translation>7 a 15 dias</translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation>15 a 30 dias</translation>
    </message>
    <message>
        <source>30 days and more</source>
        <translation>30 dias ou mais</translation>
    </message>
    <message>
        <source>Unknown age</source>
        <translation>Idade desconhecida</translation>
    </message>
    <message>
        <source>New</source>
        <comment>atendimento</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>atendimento</comment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>atendimento</comment>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Bairro</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>The deadline comes from the deadline profile, a reference.</source>
        <translation>O prazo vem do perfil de prazos e é só uma referência.</translation>
    </message>
    <message>
        <source>The deadline comes from the server&apos;s own clock.</source>
        <translation>O prazo vem do relógio do servidor.</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(ninguém)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(em branco)</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>All</source>
        <comment>view</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>view</comment>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sem responsável</translation>
    </message>
    <message>
        <source>Without OS</source>
        <translation>Sem OS</translation>
    </message>
    <message>
        <source>OS without schedule</source>
        <translation>OS sem agendamento</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Parados</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meus</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Clientes reincidentes</translation>
    </message>
    <message>
        <source>Neither a limit, a profile nor the server gives a deadline.</source>
        <translation>Nenhum limite ou perfil define um prazo, nem o servidor.</translation>
    </message>
    <message>
        <source>The deadline comes from your own limit for the type.</source>
        <translation>O prazo vem do limite que você definiu para o tipo.</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Só mudanças</translation>
    </message>
</context>
<context>
    <name>guiche::ReadyReply</name>
    <message>
        <source>zero</source>
        <comment>digit on the phone</comment>
        <translation>zero</translation>
    </message>
    <message>
        <source>one</source>
        <comment>digit on the phone</comment>
        <translation>um</translation>
    </message>
    <message>
        <source>two</source>
        <comment>digit on the phone</comment>
        <translation>dois</translation>
    </message>
    <message>
        <source>three</source>
        <comment>digit on the phone</comment>
        <translation>três</translation>
    </message>
    <message>
        <source>four</source>
        <comment>digit on the phone</comment>
        <translation>quatro</translation>
    </message>
    <message>
        <source>five</source>
        <comment>digit on the phone</comment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <comment>digit on the phone</comment>
        <extracomment>In Brazil &quot;meia&quot;, which nobody takes for &quot;três&quot;.</extracomment>
        <translation>meia</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>digit on the phone</comment>
        <translation>sete</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>digit on the phone</comment>
        <translation>oito</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>digit on the phone</comment>
        <translation>nove</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>a day, from a time to another</comment>
        <translation>%1, das %2 às %3</translation>
    </message>
    <message>
        <source>a date yet to be set</source>
        <comment>an OS is scheduled for …</comment>
        <translation>data a definir</translation>
    </message>
    <message>
        <source>Protocolo</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocolo in groups</source>
        <translation>Protocolo em grupos</translation>
    </message>
    <message>
        <source>Protocolo spelled out</source>
        <translation>Protocolo soletrado</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Primeiro nome do cliente</translation>
    </message>
    <message>
        <source>Type of atendimento</source>
        <translation>Tipo de atendimento</translation>
    </message>
    <message>
        <source>How the atendimento stands</source>
        <translation>Situação do atendimento</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Aberto em</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Number of the OS</source>
        <translation>Número da OS</translation>
    </message>
    <message>
        <source>When the visit is</source>
        <translation>Data e horário da visita</translation>
    </message>
    <message>
        <source>How the OS stands</source>
        <translation>Situação da OS</translation>
    </message>
    <message>
        <source>Protocolo and visit</source>
        <translation>Protocolo e visita</translation>
    </message>
    <message>
        <source>Your protocolo is {protocolo}[; OS scheduled for {os_agendamento}].</source>
        <translation>Seu protocolo é {protocolo}[; a OS está agendada para {os_agendamento}].</translation>
    </message>
    <message>
        <source>To be read out</source>
        <translation>Para ditar</translation>
    </message>
    <message>
        <source>Your protocolo is: {protocolo_soletrado}.[ OS scheduled for {os_agendamento}.]</source>
        <translation>Seu protocolo é: {protocolo_soletrado}.[ A OS está agendada para {os_agendamento}.]</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>[Hello, {cliente}. ]Your atendimento {protocolo}[ of {aberto_em}] stands as follows: {situacao}[; OS {os_numero}: {os_situacao}].</source>
        <translation>[Olá, {cliente}. ]A situação do seu atendimento {protocolo}[, aberto em {aberto_em},] é: {situacao}[; OS {os_numero}: {os_situacao}].</translation>
    </message>
</context>
<context>
    <name>guiche::RecentWords</name>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>This connection is for this run only: its customers are forgotten when the program ends.</source>
        <translation>Esta conexão vale só para esta execução: os clientes dela são esquecidos quando o programa fecha.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: new customers are forgotten when the program ends.</source>
        <translation>O chaveiro não pode ser usado: os clientes novos são esquecidos quando o programa fecha.</translation>
    </message>
    <message>
        <source>The list cannot be written to disk: new customers are forgotten when the program ends.</source>
        <translation>A lista não pode ser gravada em disco: os clientes novos são esquecidos quando o programa fecha.</translation>
    </message>
    <message>
        <source>Recent customers are turned off: none is kept.</source>
        <translation>Os clientes recentes estão desativados: nenhum é guardado.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy does not allow recent customers to be kept.</source>
        <translation>A política do administrador não permite guardar clientes recentes.</translation>
    </message>
</context>
<context>
    <name>guiche::RecentsPopup</name>
    <message>
        <source>Recent customers</source>
        <translation>Clientes recentes</translation>
    </message>
    <message>
        <source>Find among recent customers</source>
        <translation>Encontrar entre os clientes recentes</translation>
    </message>
    <message>
        <source>Name, document or number</source>
        <translation>Nome, documento ou número</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Esquecer todos</translation>
    </message>
    <message>
        <source>Forget and &amp;turn off</source>
        <translation>Esquecer e &amp;desativar</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixar</translation>
    </message>
    <message>
        <source>In a &amp;new tab</source>
        <translation>Em &amp;nova aba</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Clear all…</source>
        <translation>&amp;Limpar tudo…</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Ativar</translation>
    </message>
    <message>
        <source>An earlier list could not be read. It was set aside as %1.</source>
        <translation>Uma lista anterior não pôde ser lida. Ela foi guardada à parte como %1.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n customer(s), pinned ones too?</source>
        <translation>
            <numerusform>Esquecer %n cliente, mesmo se fixado?</numerusform>
            <numerusform>Esquecer %n clientes, inclusive os fixados?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet. Whom a search finds is listed here.</source>
        <translation>Ninguém ainda. Quem for encontrado em uma consulta aparece aqui.</translation>
    </message>
    <message>
        <source>Nobody in the list is meant by that.</source>
        <translation>Ninguém na lista corresponde a isso.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Desa&amp;fixar</translation>
    </message>
</context>
<context>
    <name>guiche::RemedyText</name>
    <message>
        <source>Set up the connection…</source>
        <translation>Configurar a conexão…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Show the certificate…</source>
        <translation>Mostrar o certificado…</translation>
    </message>
</context>
<context>
    <name>guiche::ReplyActions</name>
    <message>
        <source>&amp;Edit ready replies…</source>
        <translation>&amp;Editar respostas prontas…</translation>
    </message>
</context>
<context>
    <name>guiche::ReplyEditor</name>
    <message>
        <source>Ready replies</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nova</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>Nome da resposta</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texto da resposta</translation>
    </message>
    <message>
        <source>&amp;Insert placeholder</source>
        <translation>&amp;Inserir campo</translation>
    </message>
    <message>
        <source>A part in [square brackets] is left out when a placeholder in it has nothing to say. Elsewhere a dash stands for it.</source>
        <translation>Um trecho entre [colchetes] é omitido quando um campo dentro dele está vazio. Fora deles, aparece um travessão no lugar do campo.</translation>
    </message>
    <message>
        <source>Preview with an OS</source>
        <translation>Prévia com OS</translation>
    </message>
    <message>
        <source>Preview without an OS</source>
        <translation>Prévia sem OS</translation>
    </message>
    <message>
        <source>The first one has the shortest key.</source>
        <translation>A primeira tem a tecla mais curta.</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nova resposta</translation>
    </message>
    <message>
        <source>No placeholder, and copied as it is: %1</source>
        <translation>Não é um campo e é copiado como está: %1</translation>
    </message>
    <message>
        <source>Give the reply a name.</source>
        <translation>Dê um nome à resposta.</translation>
    </message>
    <message>
        <source>Write the reply&apos;s text.</source>
        <translation>Escreva o texto da resposta.</translation>
    </message>
    <message>
        <source>Preview without</source>
        <translation>Prévia sem OS</translation>
    </message>
    <message>
        <source>Restore de&amp;faults</source>
        <translation>Restaurar &amp;padrão</translation>
    </message>
</context>
<context>
    <name>guiche::ResultsPane</name>
    <message>
        <source>Connect to your provider&apos;s HubSoft server</source>
        <translation>Conecte-se ao servidor HubSoft do seu provedor</translation>
    </message>
    <message>
        <source>You need its address and either a token or a sign-in for the integration API.</source>
        <translation>Você precisa do endereço e de um token ou login da API de integração.</translation>
    </message>
    <message>
        <source>Set up the connection…</source>
        <translation>Configurar a conexão…</translation>
    </message>
    <message>
        <source>Whose atendimentos?</source>
        <translation>Atendimentos de quem?</translation>
    </message>
    <message>
        <source>No atendimento found</source>
        <translation>Nenhum atendimento encontrado</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Consulta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the answer could not be read.</source>
        <translation>
            <numerusform>%n linha da resposta não pôde ser lida.</numerusform>
            <numerusform>%n linhas da resposta não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still shown: %1, as of %2</source>
        <translation>Ainda na tela: %1, das %2</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>A consulta falhou</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>If it is locked, its own window asks for its password.</source>
        <translation>Se estiver bloqueado, a janela dele pede a senha.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>Sign in to search.</source>
        <translation>Entre para consultar.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Type or paste a CPF, a CNPJ, a customer code, a service ID or a protocolo: what it is, the box
finds out by itself. Enter searches, Ctrl+L brings you back to the box at any time.
Ctrl+K lists everything that can be done, F1 every key.</source>
        <translation>Digite ou cole um CPF, um CNPJ, um código do cliente, um ID do serviço ou um protocolo: a caixa
descobre sozinha o que é. Enter consulta, Ctrl+L volta para a caixa a qualquer momento.
Ctrl+K lista tudo o que pode ser feito, F1 todas as teclas.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n closed one(s)</source>
        <translation>
            <numerusform>Mostrar %n fechado</numerusform>
            <numerusform>Mostrar %n fechados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::RevealButton</name>
    <message>
        <source>Show the whole document for a moment</source>
        <translation>Mostrar o documento inteiro por um momento</translation>
    </message>
    <message>
        <source>Mask the document again</source>
        <translation>Mascarar o documento de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>until it is masked again</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::RowActions</name>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>A área de transferência foi limpa.</translation>
    </message>
    <message>
        <source>This row has no CPF or CNPJ.</source>
        <translation>Esta linha não tem CPF nem CNPJ.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy keeps CPF and CNPJ masked.</source>
        <translation>A política do administrador mantém CPF e CNPJ mascarados.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %1. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>Copiado: %1. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>Copiado: %1. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <translation>Marcar como &amp;visto</translation>
    </message>
</context>
<context>
    <name>guiche::ScreenshotRun</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Não foi possível gravar a imagem em %1.</translation>
    </message>
</context>
<context>
    <name>guiche::SearchForm</name>
    <message>
        <source>Type of search</source>
        <translation>Tipo de consulta</translation>
    </message>
    <message>
        <source>What the number is</source>
        <translation>O que o número é</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Only &amp;pending</source>
        <translation>Só &amp;pendentes</translation>
    </message>
    <message>
        <source>A protocolo is looked up among closed ones too</source>
        <translation>Um protocolo é procurado também entre os fechados</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>Aberto de</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>A&amp;té</translation>
    </message>
    <message>
        <source>Opened up to</source>
        <translation>Aberto até</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordem</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Which ones the server picks when there are more than the limit</source>
        <translation>Quais o servidor escolhe quando há mais do que o limite</translation>
    </message>
    <message>
        <source>Direction of the order</source>
        <translation>Sentido da ordem</translation>
    </message>
    <message>
        <source>L&amp;imit</source>
        <translation>&amp;Limite</translation>
    </message>
    <message>
        <source>Limit of atendimentos</source>
        <translation>Limite de atendimentos</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novos primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>“%1” is no date; write dd/mm/yyyy.</source>
        <translation>“%1” não é uma data; escreva dd/mm/aaaa.</translation>
    </message>
    <message>
        <source>Type what to search for.</source>
        <translation>Digite o que consultar.</translation>
    </message>
    <message>
        <source>There is no number in what you typed.</source>
        <translation>Não há nenhum número no que foi digitado.</translation>
    </message>
    <message>
        <source>“From” is after “to”.</source>
        <translation>A data “De” é posterior à data “Até”.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Not recognised: choose what it is (Alt+Down).</source>
        <translation>Não reconhecido: escolha o que é (Alt+↓).</translation>
    </message>
    <message>
        <source>Number to search for</source>
        <translation>Número a consultar</translation>
    </message>
</context>
<context>
    <name>guiche::SearchText</name>
    <message>
        <source>%1 %2</source>
        <comment>type and term</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>only pending</source>
        <translation>só pendentes</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>até %1</translation>
    </message>
    <message numerus="yes">
        <source>%n atendimento(s)</source>
        <translation>
            <numerusform>%n atendimento</numerusform>
            <numerusform>%n atendimentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordem(ns) de serviço</source>
        <translation>
            <numerusform>%n ordem de serviço</numerusform>
            <numerusform>%n ordens de serviço</numerusform>
        </translation>
    </message>
    <message>
        <source>there may be more (limit %1)</source>
        <translation>pode haver mais (limite %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n linha não pôde ser lida</numerusform>
            <numerusform>%n linhas não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Searching… %1 s · Esc cancels</source>
        <translation>Consultando… %1 s · Esc cancela</translation>
    </message>
    <message>
        <source>Include closed ones</source>
        <translation>Incluir fechados</translation>
    </message>
    <message>
        <source>Search without dates</source>
        <translation>Consultar sem datas</translation>
    </message>
    <message>
        <source>Search as %1</source>
        <translation>Consultar como %1</translation>
    </message>
    <message>
        <source>No atendimento found</source>
        <translation>Nenhum atendimento encontrado</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s · Esc cancels</source>
        <comment>sentence and seconds</comment>
        <translation>%1 Nova tentativa em %2 s · Esc cancela</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two types</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Nova consulta</translation>
    </message>
</context>
<context>
    <name>guiche::ShortcutBook</name>
    <message>
        <source>One key at a time, alone or with Ctrl, Alt and Shift.</source>
        <translation>Uma tecla por vez, sozinha ou com Ctrl, Alt e Shift.</translation>
    </message>
    <message>
        <source>Alt with a character opens menus and goes to fields.</source>
        <translation>Alt com um caractere abre menus e leva a campos.</translation>
    </message>
    <message>
        <source>%1 is for typing. Together with Ctrl it can be used.</source>
        <translation>%1 serve para digitar. Junto com Ctrl pode ser usada.</translation>
    </message>
    <message>
        <source>%1 is for editing and moving about. Together with Ctrl it can be used.</source>
        <translation>%1 serve para editar e navegar. Junto com Ctrl pode ser usada.</translation>
    </message>
    <message>
        <source>%1 opens menus and lists.</source>
        <translation>%1 abre menus e listas.</translation>
    </message>
</context>
<context>
    <name>guiche::ShortcutEditor</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrar por nome ou tecla</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Ações e seus atalhos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Novo atalho:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>&amp;Without shortcut</source>
        <translation>&amp;Sem atalho</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Usar aqui</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Restaurar &amp;todos…</translation>
    </message>
    <message>
        <source>No action of that name or key.</source>
        <translation>Nenhuma ação com esse nome ou tecla.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <translation>%1 é o atalho de “%2”.</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restaurar todos os atalhos</translation>
    </message>
    <message>
        <source>Give every action its default shortcut again?</source>
        <translation>Devolver a cada ação o atalho padrão?</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restaurar todos</translation>
    </message>
</context>
<context>
    <name>guiche::ShortcutSheet</name>
    <message>
        <source>In the rows</source>
        <translation>Nas linhas</translation>
    </message>
    <message>
        <source>Next row, previous row</source>
        <translation>Próxima linha, linha anterior</translation>
    </message>
    <message>
        <source>Open an atendimento, close it</source>
        <translation>Expandir ou recolher um atendimento</translation>
    </message>
    <message>
        <source>From an OS to its atendimento</source>
        <translation>Da OS para o atendimento dela</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Primeira linha, última linha</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu da linha</translation>
    </message>
    <message>
        <source>In the search form</source>
        <translation>No formulário de consulta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Próximo campo, campo anterior</translation>
    </message>
    <message>
        <source>Open a list or a calendar</source>
        <translation>Abrir uma lista ou um calendário</translation>
    </message>
    <message>
        <source>In menus, lists and dialogs</source>
        <translation>Em menus, listas e janelas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>To a menu or a field by its underlined letter</source>
        <translation>Ir para um menu ou campo pela letra sublinhada</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>This sheet, where nothing is typed</source>
        <translation>Esta lista, fora dos campos de texto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrar por nome ou tecla</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>From the filter to the rows</source>
        <translation>Do filtro para as linhas</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Open a row or a group, close it</source>
        <translation>Expandir ou recolher uma linha ou um grupo</translation>
    </message>
    <message>
        <source>Show the customer of a row</source>
        <translation>Mostrar o cliente da linha</translation>
    </message>
    <message>
        <source>Close the filters, from within</source>
        <translation>Fechar os filtros, a partir deles</translation>
    </message>
</context>
<context>
    <name>guiche::StandardOut</name>
    <message>
        <source>The output could not be written.</source>
        <translation>Não foi possível gravar a saída.</translation>
    </message>
</context>
<context>
    <name>guiche::StatusLine</name>
    <message>
        <source>Search cancelled.</source>
        <translation>Consulta cancelada.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>A consulta falhou.</translation>
    </message>
</context>
<context>
    <name>guiche::TabMenu</name>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Nova aba</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Fechar a aba</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Próxima aba</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Aba &amp;anterior</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Aba %1</translation>
    </message>
</context>
<context>
    <name>guiche::TermEdit</name>
    <message>
        <source>%1 Alt+Down: choose what it is.</source>
        <translation>%1 Alt+↓: escolher o que é.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>guiche::TestView</name>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>All is well: searches will work.</source>
        <translation>Tudo certo: as consultas vão funcionar.</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (não usado)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Nome (DNS)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Certificate (TLS)</source>
        <translation>Certificado (TLS)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>HubSoft API</source>
        <translation>API do HubSoft</translation>
    </message>
    <message>
        <source>Show the certi&amp;ficate…</source>
        <translation>Mostrar o certi&amp;ficado…</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançada</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usada</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>guiche::ThemeMenu</name>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Igual ao sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
</context>
<context>
    <name>guiche::ThresholdsPage</name>
    <message>
        <source>Limits per type</source>
        <translation>Limites por tipo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Warning after</source>
        <translation>Aviso após</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Atrasado após</translation>
    </message>
    <message>
        <source>T&amp;ype:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation>Tipo a adicionar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Other types by the server&apos;s own &amp;clock</source>
        <translation>Outros tipos pelo re&amp;lógio do servidor</translation>
    </message>
    <message>
        <source>&amp;Warn when so much is left:</source>
        <translation>A&amp;visar quando restar:</translation>
    </message>
    <message>
        <source>Share of the time left that warns, by the server&apos;s clock</source>
        <translation>Parte do tempo que resta quando vem o aviso, pelo relógio do servidor</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Name the type.</source>
        <translation>Informe o tipo.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it with its unit: 30 min, 4 h, 2 d.</source>
        <translation>“%1” não é um tempo válido. Escreva com a unidade, por exemplo 30 min, 4 h ou 2 d.</translation>
    </message>
    <message>
        <source>Say when “%1” is late, or remove it.</source>
        <translation>Informe quando “%1” fica atrasado ou remova o tipo.</translation>
    </message>
    <message>
        <source>“%1” would be late before its warning.</source>
        <translation>“%1” ficaria atrasado antes do aviso.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>No limits of your own yet. Name a type below and add it.</source>
        <translation>Ainda não há limites seus. Informe um tipo abaixo e adicione-o.</translation>
    </message>
    <message>
        <source>Time since registration, by the wall clock. Write, for example, 30 min, 4 h or 2 d. These limits win over profiles and over the server&apos;s clock.</source>
        <translation>Tempo corrido desde o cadastro. Escreva, por exemplo, 30 min, 4 h ou 2 d. Estes limites prevalecem sobre os perfis e o relógio do servidor.</translation>
    </message>
</context>
<context>
    <name>guiche::ViewDialog</name>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome da visão</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>when an atendimento is &amp;new in this view</source>
        <translation>quando surgir um atendimento &amp;novo nesta visão</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dê um nome à visão.</translation>
    </message>
    <message>
        <source>There is one of this name: it will be called “%1”.</source>
        <translation>Já existe uma visão com este nome: esta se chamará “%1”.</translation>
    </message>
    <message>
        <source>Notifications say how many and the view&apos;s name, never customers&apos; names.</source>
        <translation>As notificações dizem quantos são e o nome da visão, nunca nomes de clientes.</translation>
    </message>
    <message>
        <source>The program&apos;s own views keep their names. You name a copy yourself.</source>
        <translation>As visões do próprio programa mantêm o nome. Em uma cópia, o nome é você quem dá.</translation>
    </message>
    <message>
        <source>when an atendimento is &amp;close to its deadline</source>
        <translation>quando um atendimento estiver perto do &amp;prazo</translation>
    </message>
    <message>
        <source>when an atendimento is &amp;late</source>
        <translation>quando um atendimento estiver &amp;atrasado</translation>
    </message>
</context>
<context>
    <name>guiche::ViewWords</name>
    <message>
        <source>A later version of the program wrote this file. Update to read it.</source>
        <translation>O arquivo é de uma versão mais nova do programa. Atualize para lê-lo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, place in a file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is not a file of views: it cannot be read as JSON.</source>
        <translation>Não é um arquivo de visões: não pode ser lido como JSON.</translation>
    </message>
    <message>
        <source>The file is too large to be a file of views.</source>
        <translation>O arquivo é grande demais para ser de visões.</translation>
    </message>
    <message>
        <source>This is not a file of views.</source>
        <translation>Não é um arquivo de visões.</translation>
    </message>
    <message>
        <source>There are no views in this file.</source>
        <translation>Não há visões neste arquivo.</translation>
    </message>
    <message>
        <source>Something is missing from the file.</source>
        <translation>Falta algo no arquivo.</translation>
    </message>
    <message>
        <source>Something in the file is of the wrong kind.</source>
        <translation>Algo no arquivo é do tipo errado.</translation>
    </message>
    <message>
        <source>A value in the file is out of range.</source>
        <translation>Um valor no arquivo está fora dos limites.</translation>
    </message>
    <message>
        <source>Something occurs twice in the file.</source>
        <translation>Algo aparece duas vezes no arquivo.</translation>
    </message>
    <message>
        <source>Unknown to this version and left out.</source>
        <translation>Desconhecido nesta versão e ignorado.</translation>
    </message>
</context>
<context>
    <name>guiche::Words</name>
    <message>
        <source>Pending</source>
        <comment>atendimento</comment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>atendimento</comment>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>ordem de serviço</comment>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>ordem de serviço</comment>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>ordem de serviço</comment>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>To be scheduled</source>
        <comment>ordem de serviço</comment>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ordem de serviço</comment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Not completed</source>
        <comment>ordem de serviço</comment>
        <translation>Sem conclusão</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>ordem de serviço</comment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>ordem de serviço</comment>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código do cliente</translation>
    </message>
    <message>
        <source>CPF or CNPJ</source>
        <translation>CPF ou CNPJ</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID do serviço</translation>
    </message>
    <message>
        <source>Protocolo</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Opening date</source>
        <translation>Data de cadastro</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Data de fechamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status_fechamento</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Not completed</source>
        <comment>status_fechamento</comment>
        <translation>Sem conclusão</translation>
    </message>
    <message>
        <source>Service active</source>
        <translation>Serviço habilitado</translation>
    </message>
    <message>
        <source>Suspended for debt</source>
        <translation>Suspenso por débito</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>serviço</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>serviço</comment>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>guiche::main</name>
    <message>
        <source>The administrator&apos;s policy %1 cannot be read.</source>
        <translation>A política do administrador %1 não pode ser lida.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy %1 makes no sense at “%2”.</source>
        <translation>A política do administrador %1 não faz sentido em “%2”.</translation>
    </message>
    <message>
        <source>Guichê is running and does not answer, or is of another version. Close it first.</source>
        <translation>O Guichê está aberto e não responde, ou é de outra versão. Feche-o primeiro.</translation>
    </message>
</context>
</TS>
