<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n acts written to {path}. The file is not protected.</source>
        <translation>
            <numerusform>%n act written to {path}. The file is not protected.</numerusform>
            <numerusform>%n acts written to {path}. The file is not protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no blood results</source>
        <translation>
            <numerusform>%n line is no blood result</numerusform>
            <numerusform>%n lines are no blood results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait.</source>
        <translation>
            <numerusform>%n more file waits.</numerusform>
            <numerusform>%n more files wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not read.</source>
        <translation>
            <numerusform>%n more file was not read.</numerusform>
            <numerusform>%n more files were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panels</source>
        <translation>
            <numerusform>%n panel</numerusform>
            <numerusform>%n panels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted. Check them, then save.</source>
        <translation>
            <numerusform>%n pasted. Check it, then save.</numerusform>
            <numerusform>%n pasted. Check them, then save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of {name} recorded.</source>
        <translation>
            <numerusform>%n result of {name} recorded.</numerusform>
            <numerusform>%n results of {name} recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets were not written:</source>
        <translation>
            <numerusform>%n sheets were not written:</numerusform>
            <numerusform>%n sheets were not written:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets written to {folder}.</source>
        <translation>
            <numerusform>%n sheet written to {folder}.</numerusform>
            <numerusform>%n sheets written to {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to settle. First: {words}</source>
        <translation>
            <numerusform>%n thing to settle. First: {words}</numerusform>
            <numerusform>%n things to settle. First: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a question</source>
        <translation>
            <numerusform>%n with a question</numerusform>
            <numerusform>%n with a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open questions were left out.</source>
        <translation>
            <numerusform>%n with an open question was left out.</numerusform>
            <numerusform>%n with open questions were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked out</source>
        <translation>
            <numerusform>%n worked out</numerusform>
            <numerusform>%n worked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pasted text holds %n dates. Which one goes in here?</source>
        <translation>
            <numerusform>The pasted text holds %n date. Which one goes in here?</numerusform>
            <numerusform>The pasted text holds %n dates. Which one goes in here?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it counts for %n days</source>
        <translation>
            <numerusform>it counts for %n day</numerusform>
            <numerusform>it counts for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results came without an upper limit.</source>
        <translation>
            <numerusform>{name}: %n result came without an upper limit.</numerusform>
            <numerusform>{name}: %n results came without an upper limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results have no place on this axis.</source>
        <translation>
            <numerusform>{name}: %n result has no place on this axis.</numerusform>
            <numerusform>{name}: %n results have no place on this axis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results, {first} to {last}.</source>
        <translation>
            <numerusform>{name}: %n result, {first} to {last}.</numerusform>
            <numerusform>{name}: %n results, {first} to {last}.</numerusform>
        </translation>
    </message>
</context>
</TS>
