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
    <name>guiche::FacetSection</name>
    <message numerus="yes">
        <source>%1 (%n chosen)</source>
        <translation>
            <numerusform>%1 (%n chosen)</numerusform>
            <numerusform>%1 (%n chosen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::FilterChips</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <comment>facet</comment>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::GridWords</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them without an hour</source>
        <translation>
            <numerusform>, %n of them without an hour</numerusform>
            <numerusform>, %n of them without an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln opened</numerusform>
            <numerusform>%Ln opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>atendimentos</comment>
        <translation>
            <numerusform>%Ln closed</numerusform>
            <numerusform>%Ln closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 in %n day(s)</source>
        <comment>opened, closed</comment>
        <translation>
            <numerusform>%1, %2 in %n day</numerusform>
            <numerusform>%1, %2 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::HolidaysPage</name>
    <message numerus="yes">
        <source>%n holiday(s) of your own in the file.</source>
        <translation>
            <numerusform>%n holiday of your own in the file.</numerusform>
            <numerusform>%n holidays of your own in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::Notifier</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close to the deadline</source>
        <translation>
            <numerusform>%n close to the deadline</numerusform>
            <numerusform>%n close to the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guichê: %n late</source>
        <translation>
            <numerusform>Guichê: %n late</numerusform>
            <numerusform>Guichê: %n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::OutbreakBanner</name>
    <message numerus="yes">
        <source>and %n more place(s) with many of one type</source>
        <translation>
            <numerusform>and %n more place with many of one type</numerusform>
            <numerusform>and %n more places with many of one type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new %1 in %2 since %3</source>
        <extracomment>%1 a type of atendimento, %2 a bairro, %3 a time of day</extracomment>
        <translation>
            <numerusform>%n new %1 in %2 since %3</numerusform>
            <numerusform>%n new %1 in %2 since %3</numerusform>
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
    <name>guiche::QueueCells</name>
    <message numerus="yes">
        <source>%1, %n atendimento(s)</source>
        <translation>
            <numerusform>%1, %n atendimento</numerusform>
            <numerusform>%1, %n atendimentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::QueueFooter</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiche::QueueStory</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute behind the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes behind the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead of the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute ahead of the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes ahead of the server&apos;s.</numerusform>
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
