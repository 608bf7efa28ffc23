<?xml version="1.0" encoding="utf-8"?>
<xliff version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Form</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
</xliff>
