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
        <source>New tab (Ctrl+T)</source>
        <translation>Nova aba (Ctrl+T)</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nova aba</translation>
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
        <source>Number to search for (Ctrl+L)</source>
        <translation>Número a consultar (Ctrl+L)</translation>
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
        <translation>Expandir um atendimento, recolher</translation>
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
