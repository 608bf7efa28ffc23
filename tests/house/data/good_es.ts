<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Form</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>Cliente:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>R&amp;&amp;D of &lt;b&gt;%1&lt;/b&gt;&amp;nbsp;</source>
        <translation>I&amp;&amp;D de &lt;b&gt;%1&lt;/b&gt;&amp;nbsp;</translation>
    </message>
    <message>
        <source> and %L1 more: </source>
        <translation> y %L1 más: </translation>
    </message>
    <message>
        <source>Search &amp; find</source>
        <comment>title</comment>
        <translation>Buscar y encontrar</translation>
    </message>
    <message numerus="yes">
        <source>%n atendimentos</source>
        <translation>
            <numerusform>%n atendimento</numerusform>
            <numerusform>%n atendimentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 late</source>
        <translation>
            <numerusform>Uno de %1 atrasado</numerusform>
            <numerusform>%n de %1 atrasados</numerusform>
        </translation>
    </message>
</context>
</TS>
