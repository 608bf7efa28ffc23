<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>guiche::ResultsPane</name>
    <message numerus="yes">
        <source>%n row(s) of the answer could not be read.</source>
        <translation>
            <numerusform>%n row of the answer could not be read.</numerusform>
            <numerusform>%n rows of the answer could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::SearchText</name>
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
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n row could not be read</numerusform>
            <numerusform>%n rows could not be read</numerusform>
        </translation>
    </message>
</context>
</TS>
