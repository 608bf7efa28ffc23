<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>guiche::CustomerHeader</name>
    <message numerus="yes">
        <source>and %n other customer(s)</source>
        <translation>
            <numerusform>and %n other customer</numerusform>
            <numerusform>and %n other customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more service(s)</source>
        <translation>
            <numerusform>%n more service</numerusform>
            <numerusform>%n more services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ pending</source>
        <comment>at least so many atendimentos</comment>
        <translation>
            <numerusform>%n+ pending</numerusform>
            <numerusform>%n+ pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>so many atendimentos</comment>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ in %1 d</source>
        <comment>at least so many atendimentos</comment>
        <translation>
            <numerusform>%n+ in %1 d</numerusform>
            <numerusform>%n+ in %1 d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1 d</source>
        <comment>so many atendimentos</comment>
        <translation>
            <numerusform>%n in %1 d</numerusform>
            <numerusform>%n in %1 d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::ExtentText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s) are shown too.</source>
        <translation>
            <numerusform>%n closed one is shown too.</numerusform>
            <numerusform>%n closed ones are shown too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n closed one(s).</source>
        <translation>
            <numerusform>At least %n closed one.</numerusform>
            <numerusform>At least %n closed ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s).</source>
        <translation>
            <numerusform>%n closed one.</numerusform>
            <numerusform>%n closed ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %1 holds more than the server shows.</source>
        <comment>days</comment>
        <translation>
            <numerusform>Not complete: %1 holds more than the server shows.</numerusform>
            <numerusform>Not complete: %1 hold more than the server shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n atendimento(s) so far</source>
        <translation>
            <numerusform>%n atendimento so far</numerusform>
            <numerusform>%n atendimentos so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are here.</source>
        <translation>
            <numerusform>The only one is here.</numerusform>
            <numerusform>All %n are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There may be more than these %n.</source>
        <translation>
            <numerusform>There may be more than this one.</numerusform>
            <numerusform>There may be more than these %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No closed one among the latest %n.</source>
        <translation>
            <numerusform>The latest one is not closed.</numerusform>
            <numerusform>No closed one among the latest %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::QueryRun</name>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n row could not be read.</numerusform>
            <numerusform>%n rows could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::RecentsPopup</name>
    <message numerus="yes">
        <source>Forget %n customer(s), pinned ones too?</source>
        <translation>
            <numerusform>Forget %n customer, even if pinned?</numerusform>
            <numerusform>Forget %n customers, pinned ones too?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::ResultsPane</name>
    <message numerus="yes">
        <source>%n row(s) of the answer could not be read.</source>
        <translation>
            <numerusform>%n row of the answer could not be read.</numerusform>
            <numerusform>%n rows of the answer could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n closed one(s)</source>
        <translation>
            <numerusform>Show %n closed one</numerusform>
            <numerusform>Show %n closed ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::RevealButton</name>
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
    <message numerus="yes">
        <source>Copied: %1. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>Copied: %1. The clipboard is cleared in %n s.</numerusform>
            <numerusform>Copied: %1. The clipboard is cleared in %n s.</numerusform>
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
