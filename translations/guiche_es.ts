<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>guiche::AboutBox</name>
    <message>
        <source>About Guichê</source>
        <translation>Acerca de Guichê</translation>
    </message>
    <message>
        <source>Finds a customer&apos;s atendimentos and ordens de serviço in HubSoft. It only reads.</source>
        <translation>Encuentra las atenciones y las órdenes de servicio de un cliente en HubSoft. Solo lectura.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.
Icons: Lucide, ISC licence.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.
Iconos: Lucide, licencia ISC.</translation>
    </message>
</context>
<context>
    <name>guiche::AdviceText</name>
    <message>
        <source>Copy the address of the integration API from HubSoft&apos;s settings. It is not the address of the web panel.</source>
        <translation>Copie la dirección de la API de integración en la configuración de HubSoft. No es la dirección del panel web.</translation>
    </message>
    <message>
        <source>Look for a slip in the name. If other sites do not open either, it is this network.</source>
        <translation>Busque un error en el nombre. Si otros sitios tampoco abren, el problema es esta red.</translation>
    </message>
    <message>
        <source>Check the port. Behind a company network, ask which proxy to use.</source>
        <translation>Revise el puerto. En una red de empresa, pregunte qué proxy usar.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, ask whoever runs the server or the network.</source>
        <translation>Intente de nuevo. Si sigue así, hable con quien administra el servidor o la red.</translation>
    </message>
    <message>
        <source>Check that the port is that of https.</source>
        <translation>Revise que el puerto sea el de https.</translation>
    </message>
    <message>
        <source>If the server is your provider&apos;s own, compare the certificate&apos;s fingerprint with its administrator, or add their authority&apos;s file under “Network and certificate”.</source>
        <translation>Si el servidor es del propio proveedor, compare la huella del certificado con su administrador, o agregue el archivo de su autoridad en “Red y certificado”.</translation>
    </message>
    <message>
        <source>If this computer&apos;s date is right, whoever runs the server has to renew its certificate.</source>
        <translation>Si la fecha de este equipo es correcta, quien administra el servidor debe renovar su certificado.</translation>
    </message>
    <message>
        <source>Choose a file in PEM format under “Network and certificate”.</source>
        <translation>Elija un archivo en formato PEM en “Red y certificado”.</translation>
    </message>
    <message>
        <source>Check the proxy under “Network and certificate”.</source>
        <translation>Revise el proxy en “Red y certificado”.</translation>
    </message>
    <message>
        <source>Client ID and secret come from HubSoft&apos;s settings, e-mail and password are those of the integration&apos;s user. Several wrong tries may lock it.</source>
        <translation>El ID y el secreto del cliente vienen de la configuración de HubSoft; correo y contraseña son los del usuario de la integración. Varios intentos fallidos pueden bloquearlo.</translation>
    </message>
    <message>
        <source>Tokens end. Ask your HubSoft administrator for a new one.</source>
        <translation>Los tokens vencen. Pida uno nuevo al administrador de HubSoft.</translation>
    </message>
    <message>
        <source>Your HubSoft administrator gives the integration&apos;s user the permission to read atendimentos.</source>
        <translation>El administrador de HubSoft da al usuario de la integración el permiso de leer atenciones.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this side. Try again in a while.</source>
        <translation>No hay nada mal de este lado. Intente de nuevo en un rato.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer.</source>
        <translation>Desbloquee el llavero de este equipo.</translation>
    </message>
</context>
<context>
    <name>guiche::AlertsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>&amp;Mostrar notificaciones</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window is marked in the task bar, and a line above the rows tells.</source>
        <translation>Este entorno no tiene área de notificación: la ventana se destaca en la barra de tareas y aparece un aviso sobre las filas.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horario de silencio</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De las</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde las</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>a &amp;las</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silencio hasta las</translation>
    </message>
    <message>
        <source>What happens meanwhile is told afterwards, as one notification. A night belongs to the day on which it begins.</source>
        <translation>Lo que pase en ese período se avisa después, en una sola notificación. La noche pertenece al día en que empieza.</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>of the next day</source>
        <translation>del día siguiente</translation>
    </message>
    <message>
        <source>Each view says what it notifies of: Views › Name and notifications…</source>
        <translation>Cada vista define qué genera aviso: Vistas › Nombre y notificaciones…</translation>
    </message>
</context>
<context>
    <name>guiche::Application</name>
    <message>
        <source>The demo server could not start: %1</source>
        <translation>El servidor de demostración no pudo iniciarse: %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy does not allow --screenshot.</source>
        <translation>La política del administrador no permite --screenshot.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy does not allow --server.</source>
        <translation>La política del administrador no permite --server.</translation>
    </message>
</context>
<context>
    <name>guiche::AtendimentosView</name>
    <message>
        <source>Atendimentos and their ordens de serviço</source>
        <translation>Atenciones y sus órdenes de servicio</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>guiche::BatchRun</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end.</source>
        <translation>No se pudo leer el archivo %1 hasta el final.</translation>
    </message>
</context>
<context>
    <name>guiche::CertificateDialog</name>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for its SHA-256 fingerprint, by another way than this connection, and trust the certificate only if it is the same. Otherwise somebody may be reading along.</source>
        <translation>Pida al administrador del servidor la huella SHA-256, por otra vía que no sea esta conexión, y confíe en el certificado solo si es la misma. Si no, alguien podría estar leyendo todo.</translation>
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
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>&amp;Trust it for %1</source>
        <translation>&amp;Confiar en él para %1</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>nada indicado</translation>
    </message>
</context>
<context>
    <name>guiche::ChartsBoard</name>
    <message>
        <source>As tables</source>
        <translation>En tablas</translation>
    </message>
    <message>
        <source>Show the numbers of the charts as tables</source>
        <translation>Mostrar los números de los gráficos en tablas</translation>
    </message>
</context>
<context>
    <name>guiche::ChartsPanel</name>
    <message>
        <source>Charts of the queue</source>
        <translation>Gráficos de la cola</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>The part of the program that draws them is not installed. The queue works without it.</source>
        <translation>La parte del programa que dibuja los gráficos no está instalada. La cola funciona sin ella.</translation>
    </message>
    <message>
        <source>The part of the program that draws them does not fit this version. Install Guichê again.</source>
        <translation>La parte del programa que dibuja los gráficos no es compatible con esta versión. Instale Guichê de nuevo.</translation>
    </message>
    <message>
        <source>The charts cannot be shown</source>
        <translation>No se pueden mostrar los gráficos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing to chart: no atendimento is shown.</source>
        <translation>Nada que mostrar en los gráficos: no se muestra ninguna atención.</translation>
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
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>OS %1</source>
        <translation>OS %1</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>sin agendar</translation>
    </message>
</context>
<context>
    <name>guiche::CommandLine</name>
    <message>
        <source>Search fictitious customers on a server inside the program.</source>
        <translation>Consulta clientes ficticios en un servidor dentro del programa.</translation>
    </message>
    <message>
        <source>Use this server for this run only, with the token in the environment variable GUICHE_TOKEN. Nothing of it is kept.</source>
        <translation>Usa este servidor solo en esta ejecución, con el token en la variable de entorno GUICHE_TOKEN. No se guarda nada.</translation>
    </message>
    <message>
        <source>Keep the settings in this directory.</source>
        <translation>Guarda la configuración en este directorio.</translation>
    </message>
    <message>
        <source>light, dark or system, for this run only.</source>
        <translation>light, dark o system, solo en esta ejecución.</translation>
    </message>
    <message>
        <source>Search for this at the start.</source>
        <translation>Hace esta consulta al iniciar.</translation>
    </message>
    <message>
        <source>What TERM is: codigo_cliente (the default), cpf_cnpj, id_cliente_servico or protocolo.</source>
        <translation>Qué es TERM: codigo_cliente (lo predeterminado), cpf_cnpj, id_cliente_servico o protocolo.</translation>
    </message>
    <message>
        <source>With --search: closed atendimentos too.</source>
        <translation>Con --search: también las atenciones cerradas.</translation>
    </message>
    <message>
        <source>With --search: save a picture of the window with what was found, print the counts and end.</source>
        <translation>Con --search: guarda una imagen de la ventana con lo encontrado, imprime las cantidades y termina.</translation>
    </message>
    <message>
        <source>Finds a customer&apos;s atendimentos and ordens de serviço in HubSoft.</source>
        <translation>Encuentra las atenciones y las órdenes de servicio de un cliente en HubSoft.</translation>
    </message>
    <message>
        <source>--server needs the token in the environment variable GUICHE_TOKEN.</source>
        <translation>--server necesita el token en la variable de entorno GUICHE_TOKEN.</translation>
    </message>
    <message>
        <source>There is no type named “%1”.</source>
        <translation>No existe un tipo llamado “%1”.</translation>
    </message>
    <message>
        <source>--search needs a number to search for.</source>
        <translation>--search necesita un número para consultar.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>No se entiende “%1”.</translation>
    </message>
    <message>
        <source>--demo and --server exclude each other.</source>
        <translation>--demo y --server no se pueden usar juntos.</translation>
    </message>
    <message>
        <source>There is no theme named “%1”.</source>
        <translation>No existe un tema llamado “%1”.</translation>
    </message>
    <message>
        <source>--screenshot needs --search.</source>
        <translation>--screenshot necesita --search.</translation>
    </message>
    <message>
        <source>Without a window: guiche query TERM prints what is found, guiche batch FILE looks up a term of each line. See guiche query --help and guiche batch --help.</source>
        <translation>Sin ventana: guiche query TERM imprime lo encontrado, guiche batch FILE consulta el término de cada línea. Vea guiche query --help y guiche batch --help.</translation>
    </message>
    <message>
        <source>Open this in the window, the running one if there is one: a number, or an address guiche:TERM.</source>
        <translation>Abre esto en la ventana, en la que ya está abierta si la hay: un número o una dirección guiche:TERM.</translation>
    </message>
    <message>
        <source>A term and --search exclude each other.</source>
        <translation>Un término y --search no se pueden usar juntos.</translation>
    </message>
    <message>
        <source>Print this and quit.</source>
        <translation>Muestra esta ayuda y termina.</translation>
    </message>
    <message>
        <source>Exit status: 0 found, 1 nothing found, 2 wrong usage or term, 3 the server could not be reached, 4 sign-in or permission refused, 5 the server answered an error or something unreadable.</source>
        <translation>Código de salida: 0 encontrado, 1 nada encontrado, 2 uso o término incorrecto, 3 servidor no alcanzado, 4 inicio de sesión o permiso rechazado, 5 el servidor respondió con un error o con algo ilegible.</translation>
    </message>
    <message>
        <source>What the term is: auto (the default), codigo_cliente, cpf_cnpj, id_cliente_servico or protocolo.</source>
        <translation>Qué es el término: auto (lo predeterminado), codigo_cliente, cpf_cnpj, id_cliente_servico o protocolo.</translation>
    </message>
    <message>
        <source>At most so many atendimentos, 1 to 50 (20 by default).</source>
        <translation>Como máximo tantas atenciones, de 1 a 50 (20 por defecto).</translation>
    </message>
    <message>
        <source>All atendimentos, in as many requests as it takes.</source>
        <translation>Todas las atenciones, en cuantas solicitudes hagan falta.</translation>
    </message>
    <message>
        <source>Closed atendimentos too.</source>
        <translation>También las atenciones cerradas.</translation>
    </message>
    <message>
        <source>Only those opened on this day or later: yyyy-mm-dd or dd/mm/yyyy.</source>
        <translation>Solo las abiertas este día o después: aaaa-mm-dd o dd/mm/aaaa.</translation>
    </message>
    <message>
        <source>Only those opened on this day or before: yyyy-mm-dd or dd/mm/yyyy.</source>
        <translation>Solo las abiertas este día o antes: aaaa-mm-dd o dd/mm/aaaa.</translation>
    </message>
    <message>
        <source>data_cadastro (the default) or data_fechamento.</source>
        <translation>data_cadastro (lo predeterminado) o data_fechamento.</translation>
    </message>
    <message>
        <source>asc or desc (the default).</source>
        <translation>asc o desc (lo predeterminado).</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table, json o csv.</translation>
    </message>
    <message>
        <source>Whole CPF and CNPJ instead of ***.149.410-**.</source>
        <translation>CPF y CNPJ completos en vez de ***.149.410-**.</translation>
    </message>
    <message>
        <source>Give up after so many seconds.</source>
        <translation>Desiste después de tantos segundos.</translation>
    </message>
    <message>
        <source>“%2” is no value for --%1.</source>
        <translation>“%2” no es un valor para --%1.</translation>
    </message>
    <message>
        <source>--all and --limit exclude each other.</source>
        <translation>--all y --limit no se pueden usar juntos.</translation>
    </message>
    <message>
        <source>--from is after --to.</source>
        <translation>--from es posterior a --to.</translation>
    </message>
    <message>
        <source>Use the profile of this name or id, with its secrets in the keychain. Without it: the one used last.</source>
        <translation>Usa el perfil con este nombre o id, con sus secretos en el llavero. Sin esta opción: el último usado.</translation>
    </message>
    <message>
        <source>--profile takes a name, and neither --demo nor --server beside it.</source>
        <translation>--profile pide un nombre y no se puede usar con --demo ni con --server.</translation>
    </message>
    <message>
        <source>guiche %1 takes exactly one %2.</source>
        <translation>guiche %1 pide exactamente un %2.</translation>
    </message>
    <message>
        <source>Prints the atendimentos of one customer, without a window. Data go to stdout, all else to stderr.</source>
        <translation>Imprime las atenciones de un cliente, sin ventana. Los datos van a stdout, lo demás a stderr.</translation>
    </message>
    <message>
        <source>A CPF, a CNPJ, a protocolo, a customer code or a service ID.</source>
        <translation>Un CPF, un CNPJ, un protocolo, un código del cliente o un ID del servicio.</translation>
    </message>
    <message>
        <source>Looks up the term of each line of a file, one after the other, and prints a row for each. Empty lines and those that begin with # are passed over. The exit status is the highest that any line would have had by itself.</source>
        <translation>Consulta el término de cada línea de un archivo, uno tras otro, e imprime una fila para cada uno. Las líneas vacías y las que empiezan con # se omiten. El código de salida es el más alto que una de las líneas tendría por sí sola.</translation>
    </message>
    <message>
        <source>The file of terms; - is the standard input.</source>
        <translation>El archivo de términos; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>With --demo: so many atendimentos in the queue.</source>
        <translation>Con --demo: cuántas atenciones hay en la cola.</translation>
    </message>
    <message>
        <source>--demo-size needs --demo.</source>
        <translation>--demo-size necesita --demo.</translation>
    </message>
    <message>
        <source>--demo-size takes a number from %1 to %2.</source>
        <translation>--demo-size pide un número de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>guiche::CommandPalette</name>
    <message>
        <source>No action of that name.</source>
        <translation>Ninguna acción con ese nombre.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué hacer?</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
</context>
<context>
    <name>guiche::ConnectionControls</name>
    <message>
        <source>&amp;Use the connection</source>
        <translation>&amp;Usar la conexión</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Set up the connection…</source>
        <translation>Configurar la conexión…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1: asking the keychain…</source>
        <translation>%1: consultando el llavero…</translation>
    </message>
    <message>
        <source>%1: signed out</source>
        <translation>%1: sesión cerrada</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: sin respuesta</translation>
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
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Quitar una conexión</translation>
    </message>
    <message>
        <source>Remove “%1” and erase its secrets?</source>
        <translation>¿Quitar “%1” y borrar sus secretos?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Secret, password and token are kept in this computer&apos;s keychain, never in a file.</source>
        <translation>El secreto, la contraseña y el token quedan en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Cerrar &amp;sesión</translation>
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
        <translation>Código del cliente</translation>
    </message>
    <message numerus="yes">
        <source>and %n other customer(s)</source>
        <translation>
            <numerusform>y %n cliente más</numerusform>
            <numerusform>y %n clientes más</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Cliente sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>%n servicio más</numerusform>
            <numerusform>%n servicios más</numerusform>
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
            <numerusform>%n+ pendientes</numerusform>
            <numerusform>%n+ pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>so many atendimentos</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ in %1 d</source>
        <comment>at least so many atendimentos</comment>
        <translation>
            <numerusform>%n+ en %1 d</numerusform>
            <numerusform>%n+ en %1 d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 d</source>
        <comment>so many atendimentos</comment>
        <translation>
            <numerusform>%n en %1 d</numerusform>
            <numerusform>%n en %1 d</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contacto %1</translation>
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
        <translation>Nueva pestaña</translation>
    </message>
</context>
<context>
    <name>guiche::DeadlinesDialog</name>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Restore de&amp;faults</source>
        <translation>Restablecer &amp;predeterminados</translation>
    </message>
    <message>
        <source>Limits per type</source>
        <translation>Límites por tipo</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>These rules cannot be kept: %1</source>
        <translation>No se pueden guardar estas reglas: %1</translation>
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
        <translation>Nombre</translation>
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
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Plan number</source>
        <translation>Número del plan</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID del servicio</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierta por</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrada por</translation>
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
        <translation>Descripción del cierre</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificación</translation>
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
        <translation>ID de la atención</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>sin agendar</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Scheduled start</source>
        <translation>Inicio programado</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>Fin programado</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Inicio ejecutado</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>Fin ejecutado</translation>
    </message>
    <message>
        <source>Service to do</source>
        <translation>Servicio a realizar</translation>
    </message>
    <message>
        <source>OS number</source>
        <translation>Número de la OS</translation>
    </message>
    <message>
        <source>OS ID</source>
        <translation>ID de la OS</translation>
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
        <translation>Seleccione una fila para leerla completa.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
</context>
<context>
    <name>guiche::DetectionFace</name>
    <message>
        <source>Code or service</source>
        <translation>Código o servicio</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Enter searches for it as: %1.</source>
        <translation>Enter consulta como: %1.</translation>
    </message>
    <message>
        <source>Choose what it is, or begin with c:, s:, p: or d:.</source>
        <translation>Elija qué es o empiece con c:, s:, p: o d:.</translation>
    </message>
    <message>
        <source>%1: wrong check digits</source>
        <translation>%1: dígito verificador incorrecto</translation>
    </message>
    <message>
        <source>Its check digits do not match: one digit or more is mistyped. Enter searches all the same.</source>
        <translation>Los dígitos verificadores no coinciden: hay algún dígito mal escrito. Enter consulta de todos modos.</translation>
    </message>
    <message>
        <source>Enter searches for both. With leading zeros it is a right document: Down takes that.</source>
        <translation>Enter consulta los dos. Con ceros a la izquierda es un documento válido: ↓ usa ese.</translation>
    </message>
    <message>
        <source>With its leading zeros it is a right document: Down takes that. Enter searches for what is typed.</source>
        <translation>Con los ceros a la izquierda es un documento válido: ↓ usa ese. Enter consulta lo escrito.</translation>
    </message>
    <message>
        <source>Protocolo without a date</source>
        <translation>Protocolo sin fecha</translation>
    </message>
    <message>
        <source>A protocolo begins with the date and time it was opened. Enter searches all the same.</source>
        <translation>Un protocolo empieza con la fecha y la hora de la apertura. Enter consulta de todos modos.</translation>
    </message>
    <message>
        <source>Chosen for this term.</source>
        <translation>Elegido para este término.</translation>
    </message>
    <message>
        <source>Both are searched for.</source>
        <translation>Se consultan los dos.</translation>
    </message>
    <message>
        <source>Chosen by its prefix.</source>
        <translation>Elegido por el prefijo.</translation>
    </message>
    <message>
        <source>Recognised.</source>
        <translation>Reconocido.</translation>
    </message>
</context>
<context>
    <name>guiche::ErrorText</name>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Dice: “%2”</translation>
    </message>
    <message>
        <source>No server is set yet. Set up the connection first.</source>
        <translation>Aún no hay servidor. Configure primero la conexión.</translation>
    </message>
    <message>
        <source>This is not a server address. It looks like api.provider.hubsoft.com.br.</source>
        <translation>Esto no es una dirección de servidor. Se parece a api.proveedor.hubsoft.com.br.</translation>
    </message>
    <message>
        <source>Plain http would send the password in clear. Use https.</source>
        <translation>Con http la contraseña viajaría sin protección. Use https.</translation>
    </message>
    <message>
        <source>The server %1 was not found. Check the address and this computer&apos;s network.</source>
        <translation>No se encontró el servidor %1. Revise la dirección y la red de este equipo.</translation>
    </message>
    <message>
        <source>The server %1 refuses connections. It may be down, or the port is wrong.</source>
        <translation>El servidor %1 rechaza conexiones. Puede estar caído o el puerto es incorrecto.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>La conexión se cortó antes de que llegara toda la respuesta.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>La red falló.</translation>
    </message>
    <message>
        <source>The server sends us to another address. Check the server address.</source>
        <translation>El servidor remite a otra dirección. Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server refused the sign-in. Check client, e-mail and password.</source>
        <translation>El servidor rechazó el inicio de sesión. Revise el cliente de la API, el correo y la contraseña.</translation>
    </message>
    <message>
        <source>The server no longer accepts the token. Paste a new one.</source>
        <translation>El servidor ya no acepta el token. Pegue uno nuevo.</translation>
    </message>
    <message>
        <source>This sign-in has no permission to look up atendimentos.</source>
        <translation>Este usuario no tiene permiso para consultar atenciones.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is not the HubSoft API. Check the server address.</source>
        <translation>Algo responde en %1, pero no es la API de HubSoft. Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server did not accept the search.</source>
        <translation>El servidor no aceptó la consulta.</translation>
    </message>
    <message>
        <source>The server asks for a pause: too many searches in a short time.</source>
        <translation>El servidor pide una pausa: demasiadas consultas en poco tiempo.</translation>
    </message>
    <message>
        <source>The server is out of order (HTTP %1).</source>
        <translation>El servidor está fuera de servicio (HTTP %1).</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense here (HTTP %1).</source>
        <translation>El servidor dio una respuesta que no tiene sentido aquí (HTTP %1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>No se puede leer la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large to be right; it was not read.</source>
        <translation>La respuesta del servidor es demasiado grande para ser correcta; no se leyó.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Código HTTP: %1</translation>
    </message>
    <message>
        <source>Nothing more is known.</source>
        <translation>No se sabe nada más.</translation>
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
        <translation>Sesión cerrada. Inicie sesión para consultar.</translation>
    </message>
    <message>
        <source>The server %1 does not answer. It may be down, or a firewall is in the way.</source>
        <translation>El servidor %1 no responde. Puede estar caído, o hay un firewall en el camino.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the port; the server may not speak https there.</source>
        <translation>No se logró una conexión segura con %1. Revise el puerto; tal vez el servidor no habla https ahí.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from nobody this computer trusts. Nothing was sent.</source>
        <translation>El certificado de %1 no viene de nadie en quien este equipo confíe. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today. Nothing was sent. Check this computer&apos;s date.</source>
        <translation>El certificado de %1 no vale hoy. No se envió nada. Revise la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The server at %1 shows the certificate of another server. Nothing was sent.</source>
        <translation>El servidor en %1 presenta el certificado de otro servidor. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was trusted. Nothing was sent.</source>
        <translation>El certificado de %1 ya no es aquel en el que se confió. No se envió nada.</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be read: %1</source>
        <translation>No se puede leer el archivo de autoridades certificadoras: %1</translation>
    </message>
    <message>
        <source>The proxy does not let us through. Check the proxy settings.</source>
        <translation>El proxy no deja pasar. Revise la configuración del proxy.</translation>
    </message>
    <message>
        <source>The proxy wants another user or password. Check the proxy settings.</source>
        <translation>El proxy pide otro usuario o contraseña. Revise la configuración del proxy.</translation>
    </message>
    <message>
        <source>The server keeps sending us in circles. Check the server address.</source>
        <translation>El servidor nos manda en círculos. Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server took the sign-in and then refused the access it gave. Ask your administrator.</source>
        <translation>El servidor aceptó el inicio de sesión y luego rechazó el acceso que dio. Hable con el administrador.</translation>
    </message>
    <message>
        <source>The server asks for a pause: too many searches in a short time. Try again in %1.</source>
        <translation>El servidor pide una pausa: demasiadas consultas en poco tiempo. Intente de nuevo en %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. Secrets are kept until the program ends.</source>
        <translation>El llavero de este equipo no responde. Los secretos se guardan solo hasta que el programa termine.</translation>
    </message>
    <message>
        <source>The keychain is locked or said no. Unlock it, or sign in for this run.</source>
        <translation>El llavero está bloqueado o dijo que no. Desbloquéelo, o inicie sesión solo por esta vez.</translation>
    </message>
    <message>
        <source>The keychain failed. Secrets are kept until the program ends.</source>
        <translation>El llavero falló. Los secretos se guardan solo hasta que el programa termine.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not of the expected form.</source>
        <translation>La respuesta del servidor no tiene la forma esperada.</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hide the closed ones</source>
        <translation>Ocultar las cerradas</translation>
    </message>
    <message>
        <source>Show the closed ones</source>
        <translation>Mostrar las cerradas</translation>
    </message>
</context>
<context>
    <name>guiche::ExtentText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pending ones are shown.</source>
        <translation>Solo se muestran las pendientes.</translation>
    </message>
    <message>
        <source>The closed ones are being fetched…</source>
        <translation>Buscando las cerradas…</translation>
    </message>
    <message>
        <source>The closed ones could not be fetched.</source>
        <translation>No se pudieron buscar las cerradas.</translation>
    </message>
    <message>
        <source>There are no closed ones.</source>
        <translation>No hay cerradas.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s) are shown too.</source>
        <translation>
            <numerusform>También se muestra %n cerrada.</numerusform>
            <numerusform>También se muestran %n cerradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n closed one(s).</source>
        <translation>
            <numerusform>Al menos %n cerrada.</numerusform>
            <numerusform>Al menos %n cerradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s).</source>
        <translation>
            <numerusform>%n cerrada.</numerusform>
            <numerusform>%n cerradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %1 holds more than the server shows.</source>
        <comment>days</comment>
        <translation>
            <numerusform>Incompleto: hay más el %1 de lo que el servidor muestra.</numerusform>
            <numerusform>Incompleto: hay más en %1 de lo que el servidor muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete: the server does not keep to the order of the dates.</source>
        <translation>Incompleto: el servidor no sigue el orden de las fechas.</translation>
    </message>
    <message>
        <source>Not complete: a date from the server cannot be read.</source>
        <translation>Incompleto: no se puede leer una fecha del servidor.</translation>
    </message>
    <message>
        <source>Not complete: the server does not keep to the dates asked for.</source>
        <translation>Incompleto: el servidor no respeta las fechas pedidas.</translation>
    </message>
    <message>
        <source>Not complete: the server sends the same rows again.</source>
        <translation>Incompleto: el servidor repite las mismas filas.</translation>
    </message>
    <message>
        <source>Stopped: there are more.</source>
        <translation>Detenido: hay más.</translation>
    </message>
    <message>
        <source>Not complete: loading failed.</source>
        <translation>Incompleto: la carga falló.</translation>
    </message>
    <message>
        <source>%1: more than the server shows.</source>
        <comment>days</comment>
        <translation>Hay más en %1 de lo que el servidor muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n atendimento(s) so far</source>
        <translation>
            <numerusform>%n atención hasta ahora</numerusform>
            <numerusform>%n atenciones hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2…</source>
        <comment>counts, date</comment>
        <translation>%1, hasta el %2…</translation>
    </message>
    <message numerus="yes">
        <source>All %n are here.</source>
        <translation>
            <numerusform>Lista completa: %n atención.</numerusform>
            <numerusform>Lista completa: %n atenciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There may be more than these %n.</source>
        <translation>
            <numerusform>Puede haber más que esta.</numerusform>
            <numerusform>Puede haber más que estas %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No closed one among the latest %n.</source>
        <translation>
            <numerusform>El más reciente no está cerrado.</numerusform>
            <numerusform>Ninguno cerrado entre los últimos %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::FacetPanel</name>
    <message>
        <source>The most frequent values first</source>
        <translation>Los valores más frecuentes primero</translation>
    </message>
    <message>
        <source>Stalled for</source>
        <translation>Estancadas hace</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, behind a number</comment>
        <translation> d</translation>
    </message>
    <message>
        <source>Days without a message</source>
        <translation>Días sin mensajes</translation>
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
        <translation>Cerrar filtros</translation>
    </message>
</context>
<context>
    <name>guiche::FacetSection</name>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Limpiar %1</translation>
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
        <translation>Hay más: use la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada aún.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n chosen)</source>
        <translation>
            <numerusform>%1 (%n elegido)</numerusform>
            <numerusform>%1 (%n elegidos)</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>contraído</translation>
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
            <numerusform>%1: %n elegido</numerusform>
            <numerusform>%1: %n elegidos</numerusform>
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
        <translation>Estancadas hace %1 d</translation>
    </message>
    <message>
        <source>Opened on %1</source>
        <translation>Abiertas el %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <comment>day of the week</comment>
        <translation>Apertura: %1</translation>
    </message>
    <message>
        <source>Opened: %1:00 to %1:59</source>
        <comment>hour</comment>
        <translation>Apertura: %1:00 a %1:59</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
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
        <translation>Abiertas y cerradas por día</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abiertas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerradas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Load by sector</source>
        <translation>Carga por sector</translation>
    </message>
    <message>
        <source>Load by responsible</source>
        <translation>Carga por responsable</translation>
    </message>
    <message>
        <source>not late</source>
        <translation>sin atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n otro</numerusform>
            <numerusform>%n otros</numerusform>
        </translation>
    </message>
    <message>
        <source>When the pending ones were registered</source>
        <translation>Cuándo se registraron las pendientes</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hour of the day</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them without an hour</source>
        <translation>
            <numerusform>, %n de ellas sin hora</numerusform>
            <numerusform>, %n de ellas sin hora</numerusform>
        </translation>
    </message>
    <message>
        <source>≥ 30 d</source>
        <comment>days of age, along an axis</comment>
        <translation>≥ 30 d</translation>
    </message>
    <message>
        <source>Opened and closed per day, whole queue</source>
        <translation>Abiertas y cerradas por día, toda la cola</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln atrasada</numerusform>
            <numerusform>%Ln atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln cerrada</numerusform>
            <numerusform>%Ln cerradas</numerusform>
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
            <numerusform>%1, %2 en %n día</numerusform>
            <numerusform>%1, %2 en %n días</numerusform>
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
        <translation>No se pudo consultar como %1. %2</translation>
    </message>
</context>
<context>
    <name>guiche::Headless</name>
    <message>
        <source>The administrator&apos;s policy does not allow %1.</source>
        <translation>La política del administrador no permite %1.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy allows output to a terminal only.</source>
        <translation>La política del administrador solo permite la salida en una terminal.</translation>
    </message>
    <message>
        <source>The demo server could not start: %1</source>
        <translation>El servidor de demostración no pudo iniciarse: %1</translation>
    </message>
    <message>
        <source>There is no profile named “%1”.</source>
        <translation>No existe un perfil llamado “%1”.</translation>
    </message>
    <message>
        <source>No server is set yet: name one with --profile, --server or --demo.</source>
        <translation>Aún no hay servidor: indique uno con --profile, --server o --demo.</translation>
    </message>
</context>
<context>
    <name>guiche::HolidaysPage</name>
    <message>
        <source>National holidays of the &amp;year:</source>
        <translation>Feriados nacionales del &amp;año:</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Reference, not legal advice. Untick those on which you work.</source>
        <translation>Solo referencia, no asesoría legal. Desmarque los feriados en que se trabaja.</translation>
    </message>
    <message>
        <source>National holidays</source>
        <translation>Feriados nacionales</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feriado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Your &amp;own: 24/06 for every year, 24/06/2026 for one</source>
        <translation>Feriados &amp;suyos: 24/06 vale cada año; 24/06/2026, solo ese año</translation>
    </message>
    <message>
        <source>Holidays of your own</source>
        <translation>Sus feriados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;gregar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Name the holiday of %1.</source>
        <translation>Dé un nombre al feriado del %1.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 24/06 for every year, 24/06/2026 for one.</source>
        <translation>“%1” no es una fecha. Escriba 24/06 para cada año o 24/06/2026 para uno solo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was changed.</source>
        <translation>No se puede leer el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file holds no holidays of this program (%1). Nothing was changed.</source>
        <translation>El archivo no contiene feriados de este programa (%1). No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) of your own in the file.</source>
        <translation>
            <numerusform>%n feriado suyo en el archivo.</numerusform>
            <numerusform>%n feriados suyos en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The holidays were written.</source>
        <translation>Se guardaron los feriados.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
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
        <translation>Números encontrados en el texto pegado</translation>
    </message>
</context>
<context>
    <name>guiche::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>&amp;Copiar celda</translation>
    </message>
    <message>
        <source>Copy &amp;protocolo or OS number</source>
        <translation>Copiar &amp;protocolo o número de la OS</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>&amp;Expandir todo</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>C&amp;ontraer todo</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Go to the search box</source>
        <translation>&amp;Ir al cuadro de consulta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Search ag&amp;ain</source>
        <translation>Consultar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;About Guichê</source>
        <translation>&amp;Acerca de Guichê</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>Co&amp;nsulta</translation>
    </message>
    <message>
        <source>&amp;Start the search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>&amp;Mask CPF and CNPJ</source>
        <translation>En&amp;mascarar CPF y CNPJ</translation>
    </message>
    <message>
        <source>Ready r&amp;eplies</source>
        <translation>&amp;Respuestas predefinidas</translation>
    </message>
    <message>
        <source>T&amp;abs</source>
        <translation>Pe&amp;stañas</translation>
    </message>
    <message>
        <source>Copy the &amp;whole CPF or CNPJ</source>
        <translation>Copiar el CPF o CNP&amp;J completo</translation>
    </message>
    <message>
        <source>P&amp;aste into the search box</source>
        <translation>Pe&amp;gar en el cuadro de consulta</translation>
    </message>
    <message>
        <source>C&amp;losed ones too</source>
        <translation>También las cerr&amp;adas</translation>
    </message>
    <message>
        <source>Open the other gro&amp;up</source>
        <translation>A&amp;brir la otra lectura</translation>
    </message>
    <message>
        <source>&amp;Go to the detail</source>
        <translation>&amp;Ir al detalle</translation>
    </message>
    <message>
        <source>Show the CPF or CNP&amp;J of this row</source>
        <translation>Mo&amp;strar el CPF o CNPJ de esta fila</translation>
    </message>
    <message>
        <source>&amp;Hide everything for a shared screen</source>
        <translation>Oc&amp;ultar todo para compartir la pantalla</translation>
    </message>
    <message>
        <source>&amp;Load all</source>
        <translation>&amp;Cargar todas</translation>
    </message>
    <message>
        <source>R&amp;ecent customers</source>
        <translation>Clientes &amp;recientes</translation>
    </message>
    <message>
        <source>Fetch the closed ones after the &amp;pending ones</source>
        <translation>Buscar las cerradas justo después de las &amp;pendientes</translation>
    </message>
    <message>
        <source>Each customer in a tab of their &amp;own</source>
        <translation>Cada cliente en su &amp;propia pestaña</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
</context>
<context>
    <name>guiche::NoticeBar</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close to the deadline</source>
        <translation>
            <numerusform>%n por vencer</numerusform>
            <numerusform>%n por vencer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guichê: %n late</source>
        <translation>
            <numerusform>Guichê: %n atrasada</numerusform>
            <numerusform>Guichê: %n atrasadas</numerusform>
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
        <translation>Calendario (F4)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>guiche::OutbreakBanner</name>
    <message numerus="yes">
        <source>and %n more place(s) with many of one type</source>
        <translation>
            <numerusform>y %n lugar más con muchas del mismo tipo</numerusform>
            <numerusform>y %n lugares más con muchas del mismo tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show only these in the queue</source>
        <translation>Mostrar solo estas en la cola</translation>
    </message>
    <message>
        <source>Hide until there are more of them</source>
        <translation>Ocultar hasta que haya más</translation>
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
            <numerusform>%1: %n nueva en %2 desde %3</numerusform>
            <numerusform>%1: %n nuevas en %2 desde %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::OutsideTerm</name>
    <message>
        <source>“%1” is nothing to search for: it takes a CPF, a CNPJ, a protocolo, a customer code or a service ID.</source>
        <translation>“%1” no sirve para consultar: hace falta un CPF, un CNPJ, un protocolo, un código del cliente o un ID del servicio.</translation>
    </message>
    <message>
        <source>An address of this program looks like guiche:TERM or guiche:search?term=TERM&amp;type=TYPE.</source>
        <translation>Una dirección de este programa se parece a guiche:TERM o guiche:search?term=TERM&amp;type=TYPE.</translation>
    </message>
    <message>
        <source>The check digits of %1 are wrong. Say that it is a cpf_cnpj to search for it all the same.</source>
        <translation>Los dígitos verificadores de %1 son incorrectos. Indique que es un cpf_cnpj para consultar de todos modos.</translation>
    </message>
    <message>
        <source>%1 is no whole CPF or CNPJ. With its leading zeros it would be %2.</source>
        <translation>%1 no es un CPF o CNPJ completo. Con los ceros a la izquierda sería %2.</translation>
    </message>
    <message>
        <source>%1 does not begin with a date and time, as every protocolo does. Say that it is a protocolo to search for it all the same.</source>
        <translation>%1 no empieza con fecha y hora, como todo protocolo. Indique que es un protocolo para consultar de todos modos.</translation>
    </message>
    <message>
        <source>The limit is a number from %1 to %2.</source>
        <translation>El límite es un número del %1 al %2.</translation>
    </message>
    <message>
        <source>“From” is after “to”.</source>
        <translation>La fecha “Desde” es posterior a “Hasta”.</translation>
    </message>
</context>
<context>
    <name>guiche::PrivacyState</name>
    <message>
        <source>Nothing is revealed while the screen is shared.</source>
        <translation>No se revela nada con la pantalla compartida.</translation>
    </message>
    <message>
        <source>Documents are not masked.</source>
        <translation>Los documentos no están enmascarados.</translation>
    </message>
    <message>
        <source>Your administrator keeps documents masked.</source>
        <translation>Su administrador mantiene los documentos enmascarados.</translation>
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
        <translation>Servidor e inicio de sesión</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>Send passwords and customers’ data &amp;unencrypted</source>
        <translation>Enviar contraseñas y datos de clientes sin ci&amp;frar</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>e-mail and &amp;password</source>
        <translation>correo y con&amp;traseña</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID del cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Secreto del client&amp;e</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contr&amp;aseña</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Network and certificate</source>
        <translation>Red y certificado</translation>
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
        <translation>Servidor del prox&amp;y</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>User of the proxy</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Certificate authorities (&amp;PEM)</source>
        <translation>Autoridades certificadoras (&amp;PEM)</translation>
    </message>
    <message>
        <source>the system’s only</source>
        <translation>solo las del sistema</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificado de confianza</translation>
    </message>
    <message>
        <source>&amp;Do not trust it any more</source>
        <translation>De&amp;jar de confiar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>kept – type to replace it</source>
        <translation>guardado – escriba para cambiarlo</translation>
    </message>
    <message>
        <source>none but those that authorities vouch for</source>
        <translation>ninguno aparte de los que garantizan las autoridades</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Paste the token.</source>
        <translation>Pegue el token.</translation>
    </message>
    <message>
        <source>This field is needed to sign in.</source>
        <translation>Este campo es necesario para iniciar sesión.</translation>
    </message>
    <message>
        <source>Which proxy server?</source>
        <translation>¿Qué servidor de proxy?</translation>
    </message>
    <message>
        <source>a read&amp;y-made token</source>
        <translation>un token &amp;listo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
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
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;mbre:</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Fuente:</translation>
    </message>
    <message>
        <source>Source of the deadline</source>
        <translation>Fuente del plazo</translation>
    </message>
    <message>
        <source>&amp;Late after:</source>
        <translation>&amp;Atrasada tras:</translation>
    </message>
    <message>
        <source>Length of the deadline</source>
        <translation>Duración del plazo</translation>
    </message>
    <message>
        <source>What the deadline counts</source>
        <translation>Qué cuenta el plazo</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>días corridos</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>días hábiles</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>horas hábiles</translation>
    </message>
    <message>
        <source>Warn &amp;before:</source>
        <translation>A&amp;visar antes:</translation>
    </message>
    <message>
        <source>Warning before the deadline</source>
        <translation>Aviso antes del plazo</translation>
    </message>
    <message>
        <source>What the warning counts</source>
        <translation>Qué cuenta el aviso</translation>
    </message>
    <message>
        <source>% of the time</source>
        <translation>% del tiempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>&amp;Holidays do not count</source>
        <translation>Los feriados no cuen&amp;tan</translation>
    </message>
    <message>
        <source>Whole &amp;days, until midnight of the last</source>
        <translation>&amp;Días completos, hasta la medianoche del último</translation>
    </message>
    <message>
        <source>For t&amp;ypes without any limit too</source>
        <translation>También para tipos &amp;sin límite</translation>
    </message>
    <message>
        <source>Working times, like 08:00-12:00, 13:00-18:00. Empty: not worked.</source>
        <translation>Horario laboral, como 08:00-12:00, 13:00-18:00. Vacío: no se trabaja.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Lun</translation>
    </message>
    <message>
        <source>Working times on Monday</source>
        <translation>Horario laboral del lunes</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Working times on Tuesday</source>
        <translation>Horario laboral del martes</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mié</translation>
    </message>
    <message>
        <source>Working times on Wednesday</source>
        <translation>Horario laboral del miércoles</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Jue</translation>
    </message>
    <message>
        <source>Working times on Thursday</source>
        <translation>Horario laboral del jueves</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Working times on Friday</source>
        <translation>Horario laboral del viernes</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sáb</translation>
    </message>
    <message>
        <source>Working times on Saturday</source>
        <translation>Horario laboral del sábado</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Working times on Sunday</source>
        <translation>Horario laboral del domingo</translation>
    </message>
    <message>
        <source>&amp;Types that belong to it:</source>
        <translation>T&amp;ipos de este perfil:</translation>
    </message>
    <message>
        <source>Types that belong to it</source>
        <translation>Tipos de este perfil</translation>
    </message>
    <message>
        <source>Deadlines are a reference, not legal advice.</source>
        <translation>Los plazos son una referencia, no asesoría legal.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (hoy en %2)</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dé un nombre al perfil.</translation>
    </message>
    <message>
        <source>“%1” are no working times. Write 08:00-12:00, 13:00-18:00.</source>
        <translation>“%1” no es un horario laboral válido. Escriba, por ejemplo, 08:00-12:00, 13:00-18:00.</translation>
    </message>
    <message>
        <source>Give “%1” a day that is worked.</source>
        <translation>Indique al menos un día laboral en “%1”.</translation>
    </message>
</context>
<context>
    <name>guiche::QueryRun</name>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n fila no se pudo leer.</numerusform>
            <numerusform>%n filas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more than the limit of %1; --all asks for them.</source>
        <translation>Puede haber más que el límite de %1; --all las busca todas.</translation>
    </message>
    <message>
        <source>There may be more: not everything can be had from the server.</source>
        <translation>Puede haber más: no es posible obtener todo del servidor.</translation>
    </message>
    <message>
        <source>There are more on %1 than can be had.</source>
        <translation>Hay más el %1 de lo que es posible obtener.</translation>
    </message>
</context>
<context>
    <name>guiche::QueueBar</name>
    <message>
        <source>Filter: words in any column</source>
        <translation>Filtrar: palabras en cualquier columna</translation>
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
        <translation>&amp;Guardar vista</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Un&amp;do changes</source>
        <translation>&amp;Deshacer cambios</translation>
    </message>
    <message>
        <source>&amp;Name and notifications…</source>
        <translation>&amp;Nombre y notificaciones…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quiet hours…</source>
        <translation>&amp;Horario de silencio…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, how many rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>view with unsaved changes</comment>
        <translation>%1 (con cambios)</translation>
    </message>
    <message>
        <source>View: %1, with unsaved changes</source>
        <translation>Vista: %1, con cambios sin guardar</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
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
        <translation>, luego </translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpiar todo</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Borradores (%1)</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Only atendimentos that were started but not registered</source>
        <translation>Solo atenciones iniciadas y no registradas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter by type, status, sector …</source>
        <translation>Filtrar por tipo, situación, sector …</translation>
    </message>
</context>
<context>
    <name>guiche::QueueCells</name>
    <message>
        <source>No opening text</source>
        <translation>Sin texto de apertura</translation>
    </message>
    <message>
        <source>No ordens de serviço</source>
        <translation>Sin órdenes de servicio</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Could not be loaded. Press Enter to try again.</source>
        <translation>No se pudo cargar. Presione Enter para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Could not be loaded: %1 Press Enter to try again.</source>
        <translation>No se pudo cargar: %1 Presione Enter para intentarlo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n atendimento(s)</source>
        <translation>
            <numerusform>%1, %n atención</numerusform>
            <numerusform>%1, %n atenciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::QueueColumns</name>
    <message>
        <source>soon, %1 left</source>
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>atrasada %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>ordens de serviço</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <comment>ordens de serviço</comment>
        <translation>%1 de %2 abiertas</translation>
    </message>
    <message>
        <source>Late from %1 on.</source>
        <translation>Atrasada a partir del %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor informó: %1</translation>
    </message>
    <message>
        <source>Whether it is scheduled is known once the row was opened.</source>
        <translation>Expanda la fila para saber si está agendada.</translation>
    </message>
    <message>
        <source>No OS is open.</source>
        <translation>Ninguna OS está abierta.</translation>
    </message>
    <message>
        <source>Every open OS has an appointment.</source>
        <translation>Todas las OS abiertas están agendadas.</translation>
    </message>
    <message>
        <source>An open OS has no appointment.</source>
        <translation>Hay una OS abierta sin agendar.</translation>
    </message>
    <message>
        <source>The server sent a date that cannot be read; it is shown as it came.</source>
        <translation>El servidor envió una fecha ilegible; aparece como llegó.</translation>
    </message>
    <message>
        <source>This customer has opened several atendimentos lately.</source>
        <translation>Este cliente abrió varias atenciones en los últimos días.</translation>
    </message>
    <message>
        <source>Gone: closed or no longer in the queue.</source>
        <translation>Salió: se cerró o ya no está en la cola.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
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
        <translation>Situación</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Bairro</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>not scheduled, %1 of %2</source>
        <comment>ordens de serviço</comment>
        <translation>sin agendar, %1 de %2</translation>
    </message>
    <message>
        <source>New since you last marked as seen.</source>
        <translation>Nueva: llegó después de la última vez que marcó como visto.</translation>
    </message>
    <message>
        <source>Changed since you last marked as seen.</source>
        <translation>Cambió después de la última vez que marcó como visto.</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>sin cliente</translation>
    </message>
</context>
<context>
    <name>guiche::QueueColumnsMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
</context>
<context>
    <name>guiche::QueueFooter</name>
    <message>
        <source>Loading the queue</source>
        <translation>Cargando la cola</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Marcar todo como visto</translation>
    </message>
    <message>
        <source>Mark shown as seen</source>
        <translation>Marcar mostradas como vistas</translation>
    </message>
</context>
<context>
    <name>guiche::QueueGroupMenu</name>
    <message>
        <source>Then by</source>
        <translation>Luego por</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>No further groups</source>
        <translation>Sin subgrupos</translation>
    </message>
</context>
<context>
    <name>guiche::QueueHeader</name>
    <message>
        <source>Columns of the queue</source>
        <translation>Columnas de la cola</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
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
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Cola %1</translation>
    </message>
    <message>
        <source>Every pending atendimento</source>
        <translation>Todas las atenciones pendientes</translation>
    </message>
</context>
<context>
    <name>guiche::QueueMenu</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Actualizar ahora</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>Dead&amp;lines…</source>
        <translation>&amp;Plazos…</translation>
    </message>
    <message>
        <source>&amp;Filter by text</source>
        <translation>Filtrar por &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Open the list of views</source>
        <translation>&amp;Abrir la lista de vistas</translation>
    </message>
    <message>
        <source>Mark all as &amp;seen</source>
        <translation>&amp;Marcar todo como visto</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>Queue &amp;options…</source>
        <translation>&amp;Opciones de la cola…</translation>
    </message>
    <message>
        <source>Show the &amp;queue</source>
        <translation>Mo&amp;strar la cola</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio s&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio a&amp;nterior</translation>
    </message>
    <message>
        <source>Mark shown as &amp;seen</source>
        <translation>&amp;Marcar mostradas como vistas</translation>
    </message>
</context>
<context>
    <name>guiche::QueueOptionsDialog</name>
    <message>
        <source>Queue options</source>
        <translation>Opciones de la cola</translation>
    </message>
    <message>
        <source>Load the &amp;last:</source>
        <translation>Cargar los ú&amp;ltimos:</translation>
    </message>
    <message>
        <source>Months to load</source>
        <translation>Meses a cargar</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>&amp;Refresh every:</source>
        <translation>&amp;Actualizar cada:</translation>
    </message>
    <message>
        <source>Seconds from one refresh to the next</source>
        <translation>Segundos entre una actualización y otra</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Pause while the window is hidden</source>
        <translation>&amp;Pausar mientras la ventana esté oculta</translation>
    </message>
    <message>
        <source>&amp;My name among the responsáveis:</source>
        <translation>&amp;Mi nombre entre los responsables:</translation>
    </message>
    <message>
        <source>My name among the responsáveis</source>
        <translation>Mi nombre entre los responsables</translation>
    </message>
    <message>
        <source>&amp;Outbreak from:</source>
        <translation>Falla ma&amp;siva a partir de:</translation>
    </message>
    <message>
        <source>New atendimentos of a type in one bairro that make an outbreak</source>
        <translation>Nuevas atenciones del mismo tipo en el mismo barrio que indican falla masiva</translation>
    </message>
    <message>
        <source> new</source>
        <translation> nuevas</translation>
    </message>
    <message>
        <source>&amp;within</source>
        <translation>&amp;en</translation>
    </message>
    <message>
        <source>Hours within which they come</source>
        <translation>En cuántas horas llegan</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>of one type in one bairro</source>
        <translation>del mismo tipo en el mismo barrio</translation>
    </message>
    <message>
        <source>Show an icon with the number of late ones in the &amp;tray</source>
        <translation>Icono en el área de &amp;notificación con el número de atrasadas</translation>
    </message>
    <message>
        <source>&amp;Keep the last queue, encrypted, from one run to the next</source>
        <translation>&amp;Guardar la última cola, cifrada, para la próxima vez</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este entorno no tiene área de notificación.</translation>
    </message>
</context>
<context>
    <name>guiche::QueuePane</name>
    <message>
        <source>The stored deadlines cannot be read. The usual ones are in use until others are saved.</source>
        <translation>No se pueden leer los plazos guardados. Rigen los predeterminados hasta que se guarden otros.</translation>
    </message>
    <message>
        <source>The server has no atendimento with this protocolo.</source>
        <translation>El servidor no tiene ninguna atención con este protocolo.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Nobody has said yet who you are among the responsáveis.</source>
        <translation>Falta decir quién es usted entre los responsables.</translation>
    </message>
    <message>
        <source>Say who I am</source>
        <translation>Decir quién soy</translation>
    </message>
    <message>
        <source>Set up the connection…</source>
        <translation>Configurar la conexión…</translation>
    </message>
</context>
<context>
    <name>guiche::QueueSetup</name>
    <message>
        <source>The kept queue could not be read. It was set aside as %1.</source>
        <translation>No se pudo leer la cola guardada. Se guardó aparte como %1.</translation>
    </message>
    <message>
        <source>This connection is for this run only: its queue is forgotten when the program ends.</source>
        <translation>Esta conexión vale solo para esta ejecución: su cola se olvida cuando el programa termina.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: the queue is forgotten when the program ends.</source>
        <translation>El llavero no se puede usar: la cola se olvida cuando el programa termina.</translation>
    </message>
    <message>
        <source>The queue cannot be written to disk: what is new is forgotten when the program ends.</source>
        <translation>La cola no se puede guardar en disco: lo nuevo se olvida cuando el programa termina.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy does not allow the queue to be kept.</source>
        <translation>La política del administrador no permite guardar la cola.</translation>
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
        <translation>Luego por</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
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
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more than can be shown</source>
        <translation>hay más de lo que se puede mostrar</translation>
    </message>
    <message>
        <source>Coverage since %1</source>
        <translation>Cobertura desde el %1</translation>
    </message>
    <message>
        <source>Nothing is covered yet</source>
        <translation>Aún sin cobertura</translation>
    </message>
    <message>
        <source>The server is slow. One moment…</source>
        <translation>El servidor está lento. Un momento…</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de unas %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Looking up appointments: %1 of %2</source>
        <translation>Consultando agendas: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>from row %1 on</source>
        <translation>desde la fila %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>filas %1 a %2</translation>
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
        <translation>actualizada %1</translation>
    </message>
    <message>
        <source>Not all rows are here.</source>
        <translation>No están todas las filas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>The server has not been asked since.</source>
        <translation>El servidor no se ha consultado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind the server&apos;s.</source>
        <translation>
            <numerusform>El reloj de este equipo está %n minuto atrasado respecto del servidor.</numerusform>
            <numerusform>El reloj de este equipo está %n minutos atrasado respecto del servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead of the server&apos;s.</source>
        <translation>
            <numerusform>El reloj de este equipo está %n minuto adelantado respecto del servidor.</numerusform>
            <numerusform>El reloj de este equipo está %n minutos adelantado respecto del servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages and deadlines follow the server&apos;s.</source>
        <translation>La antigüedad y los plazos siguen el reloj del servidor.</translation>
    </message>
    <message>
        <source>The queue shows every pending atendimento of your provider.</source>
        <translation>La cola muestra todas las atenciones pendientes de su proveedor.</translation>
    </message>
    <message>
        <source>Loading the queue…</source>
        <translation>Cargando la cola…</translation>
    </message>
    <message>
        <source>The newest come first. Rows appear with the first page.</source>
        <translation>Las más recientes llegan primero. Las filas aparecen con la primera página.</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Ninguna atención pendiente</translation>
    </message>
    <message>
        <source>None of the atendimentos registered since %1 is open.</source>
        <translation>Ninguna de las atenciones registradas desde el %1 está abierta.</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>La carga se detuvo</translation>
    </message>
    <message>
        <source>The queue could not be loaded</source>
        <translation>No se pudo cargar la cola</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>No hay conexión con ningún servidor</translation>
    </message>
    <message>
        <source>the server&apos;s total does not match the rows it sent</source>
        <translation>el total del servidor no coincide con las filas que envió</translation>
    </message>
    <message>
        <source>the server keeps sending the same page, there may be more</source>
        <translation>el servidor repite la misma página, puede haber más</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n fila no se pudo leer</numerusform>
            <numerusform>%n filas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be loaded</source>
        <translation>No se pudo cargar todo</translation>
    </message>
    <message>
        <source>So it is not known whether anything is pending.</source>
        <translation>Por eso no se sabe si hay algo pendiente.</translation>
    </message>
    <message>
        <source>Covered since %1, with gaps</source>
        <translation>Cobertura desde el %1, con huecos</translation>
    </message>
    <message>
        <source>Coverage is not known</source>
        <translation>Cobertura desconocida</translation>
    </message>
    <message>
        <source>%1: without an id, or in no known form</source>
        <comment>2 rows could not be read</comment>
        <translation>%1: sin ID o en un formato desconocido</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardada %1</translation>
    </message>
    <message>
        <source>Every row has been checked since %1.</source>
        <translation>Todas las filas se han comprobado desde el %1.</translation>
    </message>
    <message>
        <source>The rows are as they were on %1.</source>
        <translation>Las filas muestran cómo estaba la cola el %1.</translation>
    </message>
    <message>
        <source>These rows were saved on %1.</source>
        <translation>Estas filas se guardaron el %1.</translation>
    </message>
    <message>
        <source>They are being replaced by what the server has now.</source>
        <translation>Los datos actuales del servidor las están reemplazando.</translation>
    </message>
    <message>
        <source>No atendimento matches all of these</source>
        <translation>Ninguna atención encontrada</translation>
    </message>
    <message>
        <source>Nothing in the queue fits both what is typed and the chosen filters.</source>
        <translation>Ninguna atención coincide con el texto y los filtros.</translation>
    </message>
    <message>
        <source>The queue has not been loaded yet</source>
        <translation>La cola aún no se ha cargado</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>the list changed while it was read, rows may be missing; each refresh reads these days again</source>
        <translation>la lista cambió durante la lectura, pueden faltar filas; cada actualización lee esos días de nuevo</translation>
    </message>
    <message>
        <source>Not all appointments could be looked up</source>
        <translation>No se pudieron consultar todas las agendas</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nuevo intento en %1 s.</translation>
    </message>
    <message>
        <source>Trying again in %1 min.</source>
        <translation>Nuevo intento en %1 min.</translation>
    </message>
    <message>
        <source>Still looking up appointments…</source>
        <translation>Aún se consultan las agendas…</translation>
    </message>
    <message>
        <source>Each OS is asked for on its own. Rows appear as the answers come.</source>
        <translation>Cada OS se consulta por separado. Las filas aparecen a medida que llegan las respuestas.</translation>
    </message>
    <message>
        <source>Read %1 from the server</source>
        <extracomment>%1: &quot;2,351 of about 5,005&quot;, rows, closed ones too</extracomment>
        <translation>Leídas del servidor: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenida: %1</translation>
    </message>
</context>
<context>
    <name>guiche::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Pending atendimentos, in groups if wished, and what belongs to them</source>
        <translation>Atenciones pendientes, agrupadas o no, y lo que les pertenece</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>guiche::QueueViews</name>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Name and notifications of the view</source>
        <translation>Nombre y notificaciones de la vista</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Quitar la vista</translation>
    </message>
    <message>
        <source>Remove the view “%1”? It cannot be brought back.</source>
        <translation>¿Quitar la vista “%1”? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>No view was imported. %1</source>
        <translation>No se importó ninguna vista. %1</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Exportar la vista</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Imported, except for what this version does not know. %1</source>
        <translation>Importación concluida, salvo lo que esta versión no conoce. %1</translation>
    </message>
</context>
<context>
    <name>guiche::QueueWords</name>
    <message>
        <source>Late</source>
        <comment>atendimento</comment>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>atendimento</comment>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>atendimento</comment>
        <translation>En plazo</translation>
    </message>
    <message>
        <source>No deadline</source>
        <comment>atendimento</comment>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Under 1 day</source>
        <translation>Menos de 1 día</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>1 a 3 días</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 a 7 días</translation>
    </message>
    <message>
        <source>7 to 15 days</source>
        <translation>7 a 15 días</translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation>15 a 30 días</translation>
    </message>
    <message>
        <source>30 days and more</source>
        <translation>30 días o más</translation>
    </message>
    <message>
        <source>Unknown age</source>
        <translation>Antigüedad desconocida</translation>
    </message>
    <message>
        <source>New</source>
        <comment>atendimento</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>atendimento</comment>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>atendimento</comment>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Bairro</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>The deadline comes from the deadline profile, a reference.</source>
        <translation>El plazo viene del perfil de plazos y es solo una referencia.</translation>
    </message>
    <message>
        <source>The deadline comes from the server&apos;s own clock.</source>
        <translation>El plazo viene del reloj del servidor.</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(nadie)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(en blanco)</translation>
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
        <translation>Todas</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>view</comment>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>Without OS</source>
        <translation>Sin OS</translation>
    </message>
    <message>
        <source>OS without schedule</source>
        <translation>OS sin agendar</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Estancadas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Clientes reincidentes</translation>
    </message>
    <message>
        <source>Neither a limit, a profile nor the server gives a deadline.</source>
        <translation>Ningún límite ni perfil define un plazo, ni tampoco el servidor.</translation>
    </message>
    <message>
        <source>The deadline comes from your own limit for the type.</source>
        <translation>El plazo viene del límite que usted definió para el tipo.</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Solo cambios</translation>
    </message>
</context>
<context>
    <name>guiche::ReadyReply</name>
    <message>
        <source>zero</source>
        <comment>digit on the phone</comment>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <comment>digit on the phone</comment>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <comment>digit on the phone</comment>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <comment>digit on the phone</comment>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <comment>digit on the phone</comment>
        <translation>cuatro</translation>
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
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>digit on the phone</comment>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>digit on the phone</comment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>digit on the phone</comment>
        <translation>nueve</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>a day, from a time to another</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>a date yet to be set</source>
        <comment>an OS is scheduled for …</comment>
        <translation>fecha por definir</translation>
    </message>
    <message>
        <source>Protocolo</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocolo in groups</source>
        <translation>Protocolo en grupos</translation>
    </message>
    <message>
        <source>Protocolo spelled out</source>
        <translation>Protocolo deletreado</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Nombre de pila del cliente</translation>
    </message>
    <message>
        <source>Type of atendimento</source>
        <translation>Tipo de atención</translation>
    </message>
    <message>
        <source>How the atendimento stands</source>
        <translation>Situación de la atención</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Number of the OS</source>
        <translation>Número de la OS</translation>
    </message>
    <message>
        <source>When the visit is</source>
        <translation>Fecha y hora de la visita</translation>
    </message>
    <message>
        <source>How the OS stands</source>
        <translation>Situación de la OS</translation>
    </message>
    <message>
        <source>Protocolo and visit</source>
        <translation>Protocolo y visita</translation>
    </message>
    <message>
        <source>Your protocolo is {protocolo}[; OS scheduled for {os_agendamento}].</source>
        <translation>Su protocolo es {protocolo}[; la OS está agendada para {os_agendamento}].</translation>
    </message>
    <message>
        <source>To be read out</source>
        <translation>Para dictar</translation>
    </message>
    <message>
        <source>Your protocolo is: {protocolo_soletrado}.[ OS scheduled for {os_agendamento}.]</source>
        <translation>Su protocolo es: {protocolo_soletrado}.[ La OS está agendada para {os_agendamento}.]</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>[Hello, {cliente}. ]Your atendimento {protocolo}[ of {aberto_em}] stands as follows: {situacao}[; OS {os_numero}: {os_situacao}].</source>
        <translation>[Hola, {cliente}. ]La situación de su atención {protocolo}[, abierta el {aberto_em},] es: {situacao}[; OS {os_numero}: {os_situacao}].</translation>
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
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>This connection is for this run only: its customers are forgotten when the program ends.</source>
        <translation>Esta conexión vale solo para esta ejecución: sus clientes se olvidan cuando el programa termina.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: new customers are forgotten when the program ends.</source>
        <translation>El llavero no se puede usar: los clientes nuevos se olvidan cuando el programa termina.</translation>
    </message>
    <message>
        <source>The list cannot be written to disk: new customers are forgotten when the program ends.</source>
        <translation>La lista no se puede guardar en disco: los clientes nuevos se olvidan cuando el programa termina.</translation>
    </message>
    <message>
        <source>Recent customers are turned off: none is kept.</source>
        <translation>Los clientes recientes están desactivados: no se guarda ninguno.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy does not allow recent customers to be kept.</source>
        <translation>La política del administrador no permite guardar clientes recientes.</translation>
    </message>
</context>
<context>
    <name>guiche::RecentsPopup</name>
    <message>
        <source>Recent customers</source>
        <translation>Clientes recientes</translation>
    </message>
    <message>
        <source>Find among recent customers</source>
        <translation>Buscar entre los clientes recientes</translation>
    </message>
    <message>
        <source>Name, document or number</source>
        <translation>Nombre, documento o número</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Olvidar todos</translation>
    </message>
    <message>
        <source>Forget and &amp;turn off</source>
        <translation>Olvidar y &amp;desactivar</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>In a &amp;new tab</source>
        <translation>En &amp;nueva pestaña</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Clear all…</source>
        <translation>&amp;Borrar todo…</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>An earlier list could not be read. It was set aside as %1.</source>
        <translation>No se pudo leer una lista anterior. Se guardó aparte como %1.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n customer(s), pinned ones too?</source>
        <translation>
            <numerusform>¿Olvidar %n cliente, aunque esté fijado?</numerusform>
            <numerusform>¿Olvidar %n clientes, incluidos los fijados?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet. Whom a search finds is listed here.</source>
        <translation>Nadie aún. Quien se encuentre en una consulta aparece aquí.</translation>
    </message>
    <message>
        <source>Nobody in the list is meant by that.</source>
        <translation>Nadie en la lista corresponde a eso.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Des&amp;fijar</translation>
    </message>
</context>
<context>
    <name>guiche::RemedyText</name>
    <message>
        <source>Set up the connection…</source>
        <translation>Configurar la conexión…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Show the certificate…</source>
        <translation>Mostrar el certificado…</translation>
    </message>
</context>
<context>
    <name>guiche::ReplyActions</name>
    <message>
        <source>&amp;Edit ready replies…</source>
        <translation>&amp;Editar respuestas predefinidas…</translation>
    </message>
</context>
<context>
    <name>guiche::ReplyEditor</name>
    <message>
        <source>Ready replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>Nombre de la respuesta</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>&amp;Insert placeholder</source>
        <translation>&amp;Insertar campo</translation>
    </message>
    <message>
        <source>A part in [square brackets] is left out when a placeholder in it has nothing to say. Elsewhere a dash stands for it.</source>
        <translation>Una parte entre [corchetes] se omite cuando un campo dentro de ella está vacío. Fuera de ellos, aparece una raya en lugar del campo.</translation>
    </message>
    <message>
        <source>Preview with an OS</source>
        <translation>Vista previa con OS</translation>
    </message>
    <message>
        <source>Preview without an OS</source>
        <translation>Vista previa sin OS</translation>
    </message>
    <message>
        <source>The first one has the shortest key.</source>
        <translation>La primera tiene la tecla más corta.</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Nueva respuesta</translation>
    </message>
    <message>
        <source>No placeholder, and copied as it is: %1</source>
        <translation>No es un campo y se copia tal cual: %1</translation>
    </message>
    <message>
        <source>Give the reply a name.</source>
        <translation>Dé un nombre a la respuesta.</translation>
    </message>
    <message>
        <source>Write the reply&apos;s text.</source>
        <translation>Escriba el texto de la respuesta.</translation>
    </message>
    <message>
        <source>Preview without</source>
        <translation>Vista previa sin OS</translation>
    </message>
    <message>
        <source>Restore de&amp;faults</source>
        <translation>Restablecer &amp;predeterminadas</translation>
    </message>
</context>
<context>
    <name>guiche::ResultsPane</name>
    <message>
        <source>Connect to your provider&apos;s HubSoft server</source>
        <translation>Conéctese al servidor HubSoft de su proveedor</translation>
    </message>
    <message>
        <source>You need its address and either a token or a sign-in for the integration API.</source>
        <translation>Necesita la dirección y un token o un usuario de la API de integración.</translation>
    </message>
    <message>
        <source>Set up the connection…</source>
        <translation>Configurar la conexión…</translation>
    </message>
    <message>
        <source>Whose atendimentos?</source>
        <translation>¿Atenciones de quién?</translation>
    </message>
    <message>
        <source>No atendimento found</source>
        <translation>No se encontró ninguna atención</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Consulta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the answer could not be read.</source>
        <translation>
            <numerusform>%n fila de la respuesta no se pudo leer.</numerusform>
            <numerusform>%n filas de la respuesta no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still shown: %1, as of %2</source>
        <translation>Aún en pantalla: %1, de las %2</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La consulta falló</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>If it is locked, its own window asks for its password.</source>
        <translation>Si está bloqueado, su propia ventana pide la contraseña.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Sign in to search.</source>
        <translation>Inicie sesión para consultar.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Type or paste a CPF, a CNPJ, a customer code, a service ID or a protocolo: what it is, the box
finds out by itself. Enter searches, Ctrl+L brings you back to the box at any time.
Ctrl+K lists everything that can be done, F1 every key.</source>
        <translation>Escriba o pegue un CPF, un CNPJ, un código del cliente, un ID del servicio o un protocolo: el cuadro
descubre solo qué es. Enter consulta, Ctrl+L vuelve al cuadro en cualquier momento.
Ctrl+K muestra todo lo que se puede hacer, F1 todas las teclas.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n closed one(s)</source>
        <translation>
            <numerusform>Mostrar %n cerrada</numerusform>
            <numerusform>Mostrar %n cerradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::RevealButton</name>
    <message>
        <source>Show the whole document for a moment</source>
        <translation>Mostrar el documento completo por un momento</translation>
    </message>
    <message>
        <source>Mask the document again</source>
        <translation>Enmascarar el documento de nuevo</translation>
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
        <translation>El portapapeles se borró.</translation>
    </message>
    <message>
        <source>This row has no CPF or CNPJ.</source>
        <translation>Esta fila no tiene CPF ni CNPJ.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy keeps CPF and CNPJ masked.</source>
        <translation>La política del administrador mantiene CPF y CNPJ enmascarados.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %1. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>Copiado: %1. El portapapeles se borra en %n s.</numerusform>
            <numerusform>Copiado: %1. El portapapeles se borra en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <translation>Marcar como &amp;vista</translation>
    </message>
</context>
<context>
    <name>guiche::ScreenshotRun</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>No se pudo guardar la imagen en %1.</translation>
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
        <translation>Qué es el número</translation>
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
        <translation>Solo &amp;pendientes</translation>
    </message>
    <message>
        <source>A protocolo is looked up among closed ones too</source>
        <translation>Un protocolo se busca también entre las cerradas</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>Abierta desde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Opened up to</source>
        <translation>Abierta hasta</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Which ones the server picks when there are more than the limit</source>
        <translation>Cuáles elige el servidor cuando hay más que el límite</translation>
    </message>
    <message>
        <source>Direction of the order</source>
        <translation>Sentido del orden</translation>
    </message>
    <message>
        <source>L&amp;imit</source>
        <translation>&amp;Límite</translation>
    </message>
    <message>
        <source>Limit of atendimentos</source>
        <translation>Límite de atenciones</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>“%1” is no date; write dd/mm/yyyy.</source>
        <translation>“%1” no es una fecha; escriba dd/mm/aaaa.</translation>
    </message>
    <message>
        <source>Type what to search for.</source>
        <translation>Escriba qué consultar.</translation>
    </message>
    <message>
        <source>There is no number in what you typed.</source>
        <translation>No hay ningún número en lo que escribió.</translation>
    </message>
    <message>
        <source>“From” is after “to”.</source>
        <translation>La fecha “Desde” es posterior a “Hasta”.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Not recognised: choose what it is (Alt+Down).</source>
        <translation>No reconocido: elija qué es (Alt+↓).</translation>
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
        <translation>solo pendientes</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n atendimento(s)</source>
        <translation>
            <numerusform>%n atención</numerusform>
            <numerusform>%n atenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordem(ns) de serviço</source>
        <translation>
            <numerusform>%n orden de servicio</numerusform>
            <numerusform>%n órdenes de servicio</numerusform>
        </translation>
    </message>
    <message>
        <source>there may be more (limit %1)</source>
        <translation>puede haber más (límite %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n fila no se pudo leer</numerusform>
            <numerusform>%n filas no se pudieron leer</numerusform>
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
        <translation>Incluir cerradas</translation>
    </message>
    <message>
        <source>Search without dates</source>
        <translation>Consultar sin fechas</translation>
    </message>
    <message>
        <source>Search as %1</source>
        <translation>Consultar como %1</translation>
    </message>
    <message>
        <source>No atendimento found</source>
        <translation>No se encontró ninguna atención</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s · Esc cancels</source>
        <comment>sentence and seconds</comment>
        <translation>%1 Nuevo intento en %2 s · Esc cancela</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two types</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Nueva consulta</translation>
    </message>
</context>
<context>
    <name>guiche::ShortcutBook</name>
    <message>
        <source>One key at a time, alone or with Ctrl, Alt and Shift.</source>
        <translation>Una tecla a la vez, sola o con Ctrl, Alt y Shift.</translation>
    </message>
    <message>
        <source>Alt with a character opens menus and goes to fields.</source>
        <translation>Alt con un carácter abre menús y lleva a campos.</translation>
    </message>
    <message>
        <source>%1 is for typing. Together with Ctrl it can be used.</source>
        <translation>%1 sirve para escribir. Junto con Ctrl se puede usar.</translation>
    </message>
    <message>
        <source>%1 is for editing and moving about. Together with Ctrl it can be used.</source>
        <translation>%1 sirve para editar y desplazarse. Junto con Ctrl se puede usar.</translation>
    </message>
    <message>
        <source>%1 opens menus and lists.</source>
        <translation>%1 abre menús y listas.</translation>
    </message>
</context>
<context>
    <name>guiche::ShortcutEditor</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrar por nombre o tecla</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>&amp;New shortcut:</source>
        <translation>&amp;Nuevo atajo:</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>&amp;Without shortcut</source>
        <translation>&amp;Sin atajo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Usar aquí</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Restablecer &amp;todos…</translation>
    </message>
    <message>
        <source>No action of that name or key.</source>
        <translation>Ninguna acción con ese nombre o tecla.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <translation>%1 es el atajo de “%2”.</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>Give every action its default shortcut again?</source>
        <translation>¿Devolver a cada acción su atajo predeterminado?</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todos</translation>
    </message>
</context>
<context>
    <name>guiche::ShortcutSheet</name>
    <message>
        <source>In the rows</source>
        <translation>En las filas</translation>
    </message>
    <message>
        <source>Next row, previous row</source>
        <translation>Fila siguiente, fila anterior</translation>
    </message>
    <message>
        <source>Open an atendimento, close it</source>
        <translation>Expandir o contraer una atención</translation>
    </message>
    <message>
        <source>From an OS to its atendimento</source>
        <translation>De la OS a su atención</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Primera fila, última fila</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>In the search form</source>
        <translation>En el formulario de consulta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Campo siguiente, campo anterior</translation>
    </message>
    <message>
        <source>Open a list or a calendar</source>
        <translation>Abrir una lista o un calendario</translation>
    </message>
    <message>
        <source>In menus, lists and dialogs</source>
        <translation>En menús, listas y ventanas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>To a menu or a field by its underlined letter</source>
        <translation>Ir a un menú o campo por su letra subrayada</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>This sheet, where nothing is typed</source>
        <translation>Esta lista, fuera de los campos de texto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrar por nombre o tecla</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>From the filter to the rows</source>
        <translation>Del filtro a las filas</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpiar el filtro</translation>
    </message>
    <message>
        <source>Open a row or a group, close it</source>
        <translation>Expandir o contraer una fila o un grupo</translation>
    </message>
    <message>
        <source>Show the customer of a row</source>
        <translation>Mostrar el cliente de la fila</translation>
    </message>
    <message>
        <source>Close the filters, from within</source>
        <translation>Cerrar los filtros, desde ellos</translation>
    </message>
</context>
<context>
    <name>guiche::StandardOut</name>
    <message>
        <source>The output could not be written.</source>
        <translation>No se pudo escribir la salida.</translation>
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
        <translation>La consulta falló.</translation>
    </message>
</context>
<context>
    <name>guiche::TabMenu</name>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Nueva pestaña</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Pestaña si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Pestaña %1</translation>
    </message>
</context>
<context>
    <name>guiche::TermEdit</name>
    <message>
        <source>%1 Alt+Down: choose what it is.</source>
        <translation>%1 Alt+↓: elegir qué es.</translation>
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
        <translation>Probando…</translation>
    </message>
    <message>
        <source>All is well: searches will work.</source>
        <translation>Todo bien: las consultas van a funcionar.</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (sin uso)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Nombre (DNS)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Certificate (TLS)</source>
        <translation>Certificado (TLS)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>HubSoft API</source>
        <translation>API de HubSoft</translation>
    </message>
    <message>
        <source>Show the certi&amp;ficate…</source>
        <translation>Mostrar el certi&amp;ficado…</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>pasó</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
</context>
<context>
    <name>guiche::ThemeMenu</name>
    <message>
        <source>&amp;As the system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
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
        <translation>Límites por tipo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Warning after</source>
        <translation>Aviso tras</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Atrasada tras</translation>
    </message>
    <message>
        <source>T&amp;ype:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation>Tipo a agregar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Other types by the server&apos;s own &amp;clock</source>
        <translation>Otros tipos según el re&amp;loj del servidor</translation>
    </message>
    <message>
        <source>&amp;Warn when so much is left:</source>
        <translation>A&amp;visar cuando quede:</translation>
    </message>
    <message>
        <source>Share of the time left that warns, by the server&apos;s clock</source>
        <translation>Parte del tiempo que queda cuando llega el aviso, según el reloj del servidor</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Name the type.</source>
        <translation>Indique el tipo.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it with its unit: 30 min, 4 h, 2 d.</source>
        <translation>“%1” no es un tiempo válido. Escríbalo con su unidad, por ejemplo 30 min, 4 h o 2 d.</translation>
    </message>
    <message>
        <source>Say when “%1” is late, or remove it.</source>
        <translation>Indique cuándo “%1” se atrasa o quite el tipo.</translation>
    </message>
    <message>
        <source>“%1” would be late before its warning.</source>
        <translation>“%1” se atrasaría antes del aviso.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” aparece dos veces.</translation>
    </message>
    <message>
        <source>No limits of your own yet. Name a type below and add it.</source>
        <translation>Aún no hay límites propios. Indique un tipo abajo y agréguelo.</translation>
    </message>
    <message>
        <source>Time since registration, by the wall clock. Write, for example, 30 min, 4 h or 2 d. These limits win over profiles and over the server&apos;s clock.</source>
        <translation>Tiempo corrido desde el registro. Escriba, por ejemplo, 30 min, 4 h o 2 d. Estos límites prevalecen sobre los perfiles y el reloj del servidor.</translation>
    </message>
</context>
<context>
    <name>guiche::ViewDialog</name>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>when an atendimento is &amp;new in this view</source>
        <translation>cuando aparezca una atención &amp;nueva en esta vista</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dé un nombre a la vista.</translation>
    </message>
    <message>
        <source>There is one of this name: it will be called “%1”.</source>
        <translation>Ya existe una vista con este nombre: esta se llamará “%1”.</translation>
    </message>
    <message>
        <source>Notifications say how many and the view&apos;s name, never customers&apos; names.</source>
        <translation>Las notificaciones dicen cuántas son y el nombre de la vista, nunca nombres de clientes.</translation>
    </message>
    <message>
        <source>The program&apos;s own views keep their names. You name a copy yourself.</source>
        <translation>Las vistas del propio programa conservan su nombre. En una copia, el nombre lo elige usted.</translation>
    </message>
    <message>
        <source>when an atendimento is &amp;close to its deadline</source>
        <translation>cuando una atención esté cerca del &amp;plazo</translation>
    </message>
    <message>
        <source>when an atendimento is &amp;late</source>
        <translation>cuando una atención esté &amp;atrasada</translation>
    </message>
</context>
<context>
    <name>guiche::ViewWords</name>
    <message>
        <source>A later version of the program wrote this file. Update to read it.</source>
        <translation>El archivo es de una versión más nueva del programa. Actualice para leerlo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, place in a file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is not a file of views: it cannot be read as JSON.</source>
        <translation>No es un archivo de vistas: no se puede leer como JSON.</translation>
    </message>
    <message>
        <source>The file is too large to be a file of views.</source>
        <translation>El archivo es demasiado grande para ser de vistas.</translation>
    </message>
    <message>
        <source>This is not a file of views.</source>
        <translation>No es un archivo de vistas.</translation>
    </message>
    <message>
        <source>There are no views in this file.</source>
        <translation>No hay vistas en este archivo.</translation>
    </message>
    <message>
        <source>Something is missing from the file.</source>
        <translation>Falta algo en el archivo.</translation>
    </message>
    <message>
        <source>Something in the file is of the wrong kind.</source>
        <translation>Algo en el archivo es del tipo equivocado.</translation>
    </message>
    <message>
        <source>A value in the file is out of range.</source>
        <translation>Un valor en el archivo está fuera de los límites.</translation>
    </message>
    <message>
        <source>Something occurs twice in the file.</source>
        <translation>Algo aparece dos veces en el archivo.</translation>
    </message>
    <message>
        <source>Unknown to this version and left out.</source>
        <translation>Desconocido en esta versión y omitido.</translation>
    </message>
</context>
<context>
    <name>guiche::Words</name>
    <message>
        <source>Pending</source>
        <comment>atendimento</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>atendimento</comment>
        <translation>Cerrada</translation>
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
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>To be scheduled</source>
        <comment>ordem de serviço</comment>
        <translation>Por agendar</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ordem de serviço</comment>
        <translation>Concluida</translation>
    </message>
    <message>
        <source>Not completed</source>
        <comment>ordem de serviço</comment>
        <translation>Sin conclusión</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>ordem de serviço</comment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>ordem de serviço</comment>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código del cliente</translation>
    </message>
    <message>
        <source>CPF or CNPJ</source>
        <translation>CPF o CNPJ</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID del servicio</translation>
    </message>
    <message>
        <source>Protocolo</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Opening date</source>
        <translation>Fecha de registro</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status_fechamento</comment>
        <translation>Concluido</translation>
    </message>
    <message>
        <source>Not completed</source>
        <comment>status_fechamento</comment>
        <translation>Sin conclusión</translation>
    </message>
    <message>
        <source>Service active</source>
        <translation>Servicio habilitado</translation>
    </message>
    <message>
        <source>Suspended for debt</source>
        <translation>Suspendido por deuda</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>serviço</comment>
        <translation>En espera</translation>
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
        <translation>No se puede leer la política del administrador %1.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy %1 makes no sense at “%2”.</source>
        <translation>La política del administrador %1 no tiene sentido en “%2”.</translation>
    </message>
    <message>
        <source>Guichê is running and does not answer, or is of another version. Close it first.</source>
        <translation>Guichê está abierto y no responde, o es de otra versión. Ciérrelo primero.</translation>
    </message>
</context>
</TS>
