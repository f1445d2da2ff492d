<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>Action</name>
    <message>
        <source>%1 is in this file already, as organisation %2. Merge the two if they are one.</source>
        <translation>Mae %1 yn y ffeil hon eisoes, fel sefydliad %2. Unwch y ddau os yr un sefydliad ydynt.</translation>
    </message>
    <message>
        <source>The ODS code %1 belongs to %2 already. Check the code, or merge the two.</source>
        <translation>Mae’r cod ODS %1 yn perthyn i %2 eisoes. Gwiriwch y cod, neu unwch y ddau.</translation>
    </message>
    <message>
        <source>An organisation needs a name. Give the name it is known by.</source>
        <translation>Mae angen enw ar sefydliad. Rhowch yr enw y mae’n cael ei adnabod wrtho.</translation>
    </message>
    <message>
        <source>An organisation cannot be merged with itself. Choose two.</source>
        <translation>Ni ellir uno sefydliad ag ef ei hun. Dewiswch ddau.</translation>
    </message>
    <message>
        <source>Cohort %1 holds %2 delegates for %3 places. Move somebody to another cohort.</source>
        <translation>Mae %2 o gyfranogwyr yng ngharfan %1 ar gyfer %3 o leoedd. Symudwch rywun i garfan arall.</translation>
    </message>
    <message>
        <source>The offer to %1 in cohort %2 lapsed on %3. Offer the place to the next.</source>
        <translation>Daeth y cynnig i %1 yng ngharfan %2 i ben ar %3. Cynigiwch y lle i’r nesaf.</translation>
    </message>
    <message numerus="yes">
        <source>Cohort %1 has %n free place(s) that somebody eligible waits for. Offer them.</source>
        <translation>
            <numerusform>Nid oes lle rhydd yng ngharfan %1.</numerusform>
            <numerusform>Mae %n lle rhydd yng ngharfan %1 y mae rhywun cymwys yn aros amdano. Cynigiwch ef.</numerusform>
            <numerusform>Mae %n o leoedd rhydd yng ngharfan %1 y mae rhywun cymwys yn aros amdanynt. Cynigiwch hwy.</numerusform>
            <numerusform>Mae %n o leoedd rhydd yng ngharfan %1 y mae rhywun cymwys yn aros amdanynt. Cynigiwch hwy.</numerusform>
            <numerusform>Mae %n o leoedd rhydd yng ngharfan %1 y mae rhywun cymwys yn aros amdanynt. Cynigiwch hwy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate %1 stands, but its delegate did not attend. Withdraw it, or correct the attendance.</source>
        <translation>Mae tystysgrif %1 yn sefyll, ond nid oedd y cyfranogwr yn bresennol. Tynnwch hi’n ôl, neu cywirwch y presenoldeb.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored date(s) of engagement %1 differ from the rule.</source>
        <translation>
            <numerusform>Nid oes dyddiad a storiwyd ar gyfer ymgysylltiad %1 yn wahanol i’r rheol.</numerusform>
            <numerusform>Mae %n dyddiad a storiwyd ar gyfer ymgysylltiad %1 yn wahanol i’r rheol.</numerusform>
            <numerusform>Mae %n o ddyddiadau a storiwyd ar gyfer ymgysylltiad %1 yn wahanol i’r rheol.</numerusform>
            <numerusform>Mae %n o ddyddiadau a storiwyd ar gyfer ymgysylltiad %1 yn wahanol i’r rheol.</numerusform>
            <numerusform>Mae %n o ddyddiadau a storiwyd ar gyfer ymgysylltiad %1 yn wahanol i’r rheol.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs a date that exists. Give it as year-month-day.</source>
        <translation>Mae angen dyddiad sy’n bod yma. Rhowch ef ar ffurf blwyddyn-mis-diwrnod.</translation>
    </message>
    <message>
        <source>%1 has no workbook. Its other documents are in the pack.</source>
        <translation>Nid oes llyfr gwaith gan %1. Mae ei dogfennau eraill yn y pecyn.</translation>
    </message>
    <message>
        <source>Nobody holds a place in cohort %1. Import its delegates first.</source>
        <translation>Nid oes gan neb le yng ngharfan %1. Mewnforiwch ei chyfranogwyr yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no programme “%1”. Known programmes: %2.</source>
        <translation>Nid oes rhaglen “%1”. Y rhaglenni hysbys: %2.</translation>
    </message>
    <message>
        <source>%1 has no edition “%2”. Known editions: %3.</source>
        <translation>Nid oes gan %1 argraffiad “%2”. Yr argraffiadau hysbys: %3.</translation>
    </message>
    <message>
        <source>Edition %1 of %2 is shipped with Convener, with other content. Give the changed programme an edition name of its own.</source>
        <translation>Daw argraffiad %1 o %2 gyda Convener, â chynnwys arall. Rhowch ei enw argraffiad ei hun i’r rhaglen a newidiwyd.</translation>
    </message>
    <message>
        <source>Version %1 of this planning matrix is not the newest: version %2 is. Edit that one.</source>
        <translation>Nid fersiwn %1 o’r matrics cynllunio hwn yw’r diweddaraf, ond fersiwn %2. Golygwch hwnnw.</translation>
    </message>
    <message>
        <source>Row %1 of the planning matrix has no activity. Say what is to be done, or remove the row.</source>
        <translation>Nid oes gweithgaredd yn rhes %1 o’r matrics cynllunio. Dywedwch beth sydd i’w wneud, neu dilëwch y rhes.</translation>
    </message>
    <message>
        <source>The planning matrix was sent on %1 and cannot have come back on %2. Check the date.</source>
        <translation>Anfonwyd y matrics cynllunio ar %1 ac ni all fod wedi dod yn ôl ar %2. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>Version %1 returned</source>
        <translation>Dychwelwyd fersiwn %1</translation>
    </message>
    <message>
        <source>An enquiry needs a name and an organisation. Give both.</source>
        <translation>Mae angen enw a sefydliad ar ymholiad. Rhowch y ddau.</translation>
    </message>
    <message>
        <source>An enquiry is for 1 to %1 delegates, not %2. Make a second enquiry for more.</source>
        <translation>Mae ymholiad ar gyfer rhwng 1 a %1 o gyfranogwyr, nid %2. Gwnewch ail ymholiad ar gyfer rhagor.</translation>
    </message>
    <message>
        <source>The terms and conditions are not accepted. An enquiry needs that.</source>
        <translation>Ni dderbyniwyd y telerau a’r amodau. Mae angen hynny ar ymholiad.</translation>
    </message>
    <message>
        <source>%1 has no sessions, so there are no cohorts to plan.</source>
        <translation>Nid oes sesiynau gan %1, felly nid oes carfannau i’w cynllunio.</translation>
    </message>
    <message>
        <source>%1 is not held %2.</source>
        <translation>Ni chynhelir %1 %2.</translation>
    </message>
    <message>
        <source>Enquiry %1 became engagement %2 already. Open that one.</source>
        <translation>Daeth ymholiad %1 yn ymgysylltiad %2 eisoes. Agorwch hwnnw.</translation>
    </message>
    <message>
        <source>Enquiry %1 was declined. Record a new one.</source>
        <translation>Gwrthodwyd ymholiad %1. Cofnodwch un newydd.</translation>
    </message>
    <message>
        <source>Enquiry %1 became engagement %2 already.</source>
        <translation>Daeth ymholiad %1 yn ymgysylltiad %2 eisoes.</translation>
    </message>
    <message>
        <source>A bank holiday needs a name. Say what the day is.</source>
        <translation>Mae angen enw ar ŵyl banc. Dywedwch pa ddiwrnod ydyw.</translation>
    </message>
    <message>
        <source>%1 is known as %2 by the e-mail address %3. The name in the file stays; check that they are one person.</source>
        <translation>Mae %1 yn hysbys fel %2 yn ôl y cyfeiriad e-bost %3. Mae’r enw yn y ffeil yn aros; gwiriwch mai’r un person ydynt.</translation>
    </message>
    <message>
        <source>Others asked before and are waiting.</source>
        <translation>Gofynnodd eraill o’r blaen ac maent yn aros.</translation>
    </message>
    <message>
        <source>The cohort is full: %1 of %1.</source>
        <translation>Mae’r garfan yn llawn: %1 o %1.</translation>
    </message>
    <message>
        <source>Attendance is not recorded yet.</source>
        <translation>Nid yw presenoldeb wedi’i gofnodi eto.</translation>
    </message>
    <message>
        <source>Did not attend what the stage asks for.</source>
        <translation>Heb fod yn bresennol yn yr hyn y mae’r cam yn gofyn amdano.</translation>
    </message>
    <message>
        <source>“%1” is not returned yet.</source>
        <translation>Nid yw “%1” wedi’i ddychwelyd eto.</translation>
    </message>
    <message>
        <source>The survey “%1” is not returned yet.</source>
        <translation>Nid yw’r arolwg “%1” wedi’i ddychwelyd eto.</translation>
    </message>
    <message>
        <source>The wording of the certificate is missing. Install Convener again.</source>
        <translation>Mae geiriad y dystysgrif ar goll. Gosodwch Convener eto.</translation>
    </message>
    <message>
        <source>%1 of %2 gives no certificate.</source>
        <translation>Nid yw %1 yn %2 yn rhoi tystysgrif.</translation>
    </message>
    <message>
        <source>Nobody in cohort %1 may have a certificate yet: it asks for attendance. %2: %3 Record the attendance first.</source>
        <translation>Ni chaiff neb yng ngharfan %1 dystysgrif eto: mae’n gofyn am bresenoldeb. %2: %3 Cofnodwch y presenoldeb yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no certificate %1 in this file. Check the number.</source>
        <translation>Nid oes tystysgrif %1 yn y ffeil hon. Gwiriwch y rhif.</translation>
    </message>
    <message>
        <source>Certificate %1 was withdrawn on %2 already.</source>
        <translation>Tynnwyd tystysgrif %1 yn ôl eisoes ar %2.</translation>
    </message>
    <message>
        <source>Withdrawing a certificate needs its reason. Say why.</source>
        <translation>Mae angen rheswm i dynnu tystysgrif yn ôl. Dywedwch pam.</translation>
    </message>
    <message>
        <source>The ODS code %1 belongs to %2 in this file, not to %3. Check the code, or use that name.</source>
        <translation>Yn y ffeil hon mae’r cod ODS %1 yn perthyn i %2, nid i %3. Gwiriwch y cod, neu defnyddiwch yr enw hwnnw.</translation>
    </message>
    <message>
        <source>%1 has the ODS code %2 in this file, not %3. Check the code.</source>
        <translation>Yn y ffeil hon cod ODS %1 yw %2, nid %3. Gwiriwch y cod.</translation>
    </message>
    <message>
        <source>%1 joined %2 on %3 already (engagement %4). Open that engagement, or give another date.</source>
        <translation>Ymunodd %1 â %2 eisoes ar %3 (ymgysylltiad %4). Agorwch yr ymgysylltiad hwnnw, neu rhowch ddyddiad arall.</translation>
    </message>
    <message>
        <source>Engagement %1 has no commitment “%2”. It has: %3.</source>
        <translation>Nid oes gan ymgysylltiad %1 ymrwymiad “%2”. Mae ganddo: %3.</translation>
    </message>
    <message>
        <source>An extension needs its reason. Say why a later date was agreed.</source>
        <translation>Mae angen rheswm dros estyniad. Dywedwch pam y cytunwyd ar ddyddiad diweddarach.</translation>
    </message>
    <message>
        <source>This commitment was met on %1. It needs no extension.</source>
        <translation>Cyflawnwyd yr ymrwymiad hwn ar %1. Nid oes angen estyniad arno.</translation>
    </message>
    <message>
        <source>An extension must end after the date due now, %1; %2 does not. Choose a later day.</source>
        <translation>Rhaid i estyniad ddod i ben ar ôl y dyddiad disgwyliedig presennol, %1; nid yw %2. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>A substitute needs a name, or the e-mail address of somebody in this file.</source>
        <translation>Mae angen enw ar ddirprwy, neu gyfeiriad e-bost rhywun yn y ffeil hon.</translation>
    </message>
    <message>
        <source>%1 holds no place in cohort %2 that could be confirmed. Offer one first.</source>
        <translation>Nid oes gan %1 le yng ngharfan %2 y gellid ei gadarnhau. Cynigiwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>The offer to %1 lapsed on %2. Offer the free places again.</source>
        <translation>Daeth y cynnig i %1 i ben ar %2. Cynigiwch y lleoedd rhydd eto.</translation>
    </message>
    <message>
        <source>%1 cannot be confirmed. %2 To confirm all the same, give the reason; it is kept.</source>
        <translation>Ni ellir cadarnhau %1. %2 I gadarnhau er hynny, rhowch y rheswm; fe’i cedwir.</translation>
    </message>
    <message>
        <source>Confirmed although: %1 Reason: %2</source>
        <translation>Cadarnhawyd er hyn: %1 Rheswm: %2</translation>
    </message>
    <message>
        <source>%1 does not wait, so there is no order to change.</source>
        <translation>Nid yw %1 yn aros, felly nid oes trefn i’w newid.</translation>
    </message>
    <message>
        <source>A priority is 1 or more, not %1; 1 comes first.</source>
        <translation>Mae blaenoriaeth yn 1 neu’n fwy, nid %1; 1 sydd gyntaf.</translation>
    </message>
    <message>
        <source>%1 has no requirements.</source>
        <translation>Nid oes gofynion gan %1.</translation>
    </message>
    <message>
        <source>%1 has no requirement “%2”. It has: %3.</source>
        <translation>Nid oes gan %1 ofyniad “%2”. Mae ganddi: %3.</translation>
    </message>
    <message>
        <source>%1 has no work “%2” that a delegate returns.</source>
        <translation>Nid oes gan %1 waith “%2” y mae cyfranogwr yn ei ddychwelyd.</translation>
    </message>
    <message>
        <source>%1 has no place in engagement %2. Add them to its delegates first.</source>
        <translation>Nid oes lle gan %1 yn ymgysylltiad %2. Ychwanegwch y person at ei gyfranogwyr yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 was selected on %2 already (trainer %3).</source>
        <translation>Dewiswyd %1 eisoes ar %2 (hyfforddwr %3).</translation>
    </message>
    <message>
        <source>%1 has not attended Train the Trainer yet. The materials follow after it.</source>
        <translation>Nid yw %1 wedi mynychu Hyfforddi’r Hyfforddwr eto. Daw’r deunyddiau ar ôl hynny.</translation>
    </message>
    <message>
        <source>%1 has no materials yet. Record their issue first.</source>
        <translation>Nid oes deunyddiau gan %1 eto. Cofnodwch eu rhoi yn gyntaf.</translation>
    </message>
    <message>
        <source>A cascade session is recorded after it was held; %1 is still to come.</source>
        <translation>Cofnodir sesiwn raeadru ar ôl ei chynnal; mae %1 eto i ddod.</translation>
    </message>
    <message>
        <source>A cascade session reaches at least one person, not %1.</source>
        <translation>Mae sesiwn raeadru yn cyrraedd o leiaf un person, nid %1.</translation>
    </message>
    <message>
        <source>The offer lapsed on %1.</source>
        <translation>Daeth y cynnig i ben ar %1.</translation>
    </message>
    <message>
        <source>Nobody waits for cohort %1, so there is nobody to offer a place to.</source>
        <translation>Nid oes neb yn aros am garfan %1, felly nid oes neb i gynnig lle iddo.</translation>
    </message>
    <message>
        <source>Cohort %1 is full: %2 of %3. A place must come free first, or plan a second cohort.</source>
        <translation>Mae carfan %1 yn llawn: %2 o %3. Rhaid i le ddod yn rhydd yn gyntaf, neu cynlluniwch ail garfan.</translation>
    </message>
    <message>
        <source>Nobody who waits for cohort %1 may be confirmed yet. See what each of them lacks.</source>
        <translation>Ni ellir cadarnhau neb sy’n aros am garfan %1 eto. Edrychwch beth sydd ar goll i bob un.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s); %2 were given. Give each session its own time.</source>
        <translation>
            <numerusform>Nid oes sesiynau gan %1; rhoddwyd %2. Rhowch ei hamser ei hun i bob sesiwn.</numerusform>
            <numerusform>%n sesiwn sydd gan %1; rhoddwyd %2. Rhowch ei hamser ei hun i bob sesiwn.</numerusform>
            <numerusform>%n o sesiynau sydd gan %1; rhoddwyd %2. Rhowch ei hamser ei hun i bob sesiwn.</numerusform>
            <numerusform>%n o sesiynau sydd gan %1; rhoddwyd %2. Rhowch ei hamser ei hun i bob sesiwn.</numerusform>
            <numerusform>%n o sesiynau sydd gan %1; rhoddwyd %2. Rhowch ei hamser ei hun i bob sesiwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two sessions of this cohort overlap: %1 and %2. Give one of them another time.</source>
        <translation>Mae dwy sesiwn o’r garfan hon yn gorgyffwrdd: %1 a %2. Rhowch amser arall i un ohonynt.</translation>
    </message>
    <message>
        <source>%1 has no stage “%2” with sessions. It has: %3.</source>
        <translation>Nid oes gan %1 gam “%2” â sesiynau. Mae ganddi: %3.</translation>
    </message>
    <message>
        <source>%1 is not held %2. Choose one of: %3.</source>
        <translation>Ni chynhelir %1 %2. Dewiswch un o’r rhain: %3.</translation>
    </message>
    <message>
        <source>Engagement %1 has no window yet. Agree its start, or give one to try.</source>
        <translation>Nid oes gan ymgysylltiad %1 ffenestr eto. Cytunwch ar ei dechrau, neu rhowch un i roi cynnig arni.</translation>
    </message>
    <message>
        <source>%1 holds no place in cohort %2, so no attendance can be recorded. Give them a place first.</source>
        <translation>Nid oes lle gan %1 yng ngharfan %2, felly ni ellir cofnodi presenoldeb. Rhowch le i’r person yn gyntaf.</translation>
    </message>
    <message>
        <source>Session %1 is not one that cohort %2 holds. Choose one of its sessions.</source>
        <translation>Nid yw sesiwn %1 yn un y mae carfan %2 yn ei chynnal. Dewiswch un o’i sesiynau hi.</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>Ni chofnodwyd dim. %1</translation>
    </message>
    <message>
        <source>Request %1 has gone further already: it was sent on %2. Take that back first.</source>
        <translation>Mae cais %1 wedi mynd ymhellach eisoes: anfonwyd ef ar %2. Tynnwch hynny’n ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>Request %1 was not sent by %2, so nobody can be reminded of it. Record the sending first.</source>
        <translation>Nid oedd cais %1 wedi’i anfon erbyn %2, felly ni ellir atgoffa neb ohono. Cofnodwch yr anfon yn gyntaf.</translation>
    </message>
    <message>
        <source>Request %1 came back on %2. Nobody needs reminding.</source>
        <translation>Daeth cais %1 yn ôl ar %2. Nid oes angen atgoffa neb.</translation>
    </message>
    <message>
        <source>Request %1 was sent on %2 and cannot have come back on %3. Check the date.</source>
        <translation>Anfonwyd cais %1 ar %2 ac ni all fod wedi dod yn ôl ar %3. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>Request %1 is not needed: its delegate gave up the place or did not attend, or its session does not take place.</source>
        <translation>Nid oes angen cais %1: ildiodd y cyfranogwr y lle neu nid oedd yn bresennol, neu ni chynhelir ei sesiwn.</translation>
    </message>
    <message>
        <source>Nothing is recorded for request %1 that could be taken back.</source>
        <translation>Nid oes dim wedi’i gofnodi ar gyfer cais %1 y gellid ei dynnu’n ôl.</translation>
    </message>
    <message>
        <source>The sample (%1) cannot be read. Install Convener again.</source>
        <translation>Ni ellir darllen y sampl (%1). Gosodwch Convener eto.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose one that you may write to.</source>
        <translation>Ni ellir creu’r ffolder %1. Dewiswch un y cewch ysgrifennu iddi.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Dyddiad ac amser</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>dadwnaed</translation>
    </message>
    <message>
        <source>There is nothing left of this step to undo.</source>
        <translation>Nid oes dim ar ôl o’r cam hwn i’w ddadwneud.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Undone by itself, this would break a rule: %1 Undo the steps after it first.</source>
        <translation>O’i ddadwneud ar ei ben ei hun, byddai hyn yn torri rheol: %1 Dadwnewch y camau ar ei ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nid oes dim i’w ddadwneud.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nid oes dim i’w wneud eto.</translation>
    </message>
    <message>
        <source>Step %1 (%2) cannot be undone by itself. Choose a step that somebody took.</source>
        <translation>Ni ellir dadwneud cam %1 (%2) ar ei ben ei hun. Dewiswch gam a gymerodd rhywun.</translation>
    </message>
    <message>
        <source>Step %1 (%2) is undone already.</source>
        <translation>Mae cam %1 (%2) wedi’i ddadwneud eisoes.</translation>
    </message>
    <message>
        <source>What step %1 did was changed since by another program. Correct it by hand.</source>
        <translation>Newidiwyd yr hyn a wnaeth cam %1 gan raglen arall ers hynny. Cywirwch ef â llaw.</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 (%2) can only be undone with %n later step(s) that build on it: %3. Undo them together, or undo them first.</source>
        <translation>
            <numerusform>Gellir dadwneud cam %1 (%2) ar ei ben ei hun: %3.</numerusform>
            <numerusform>Dim ond gyda %n cam diweddarach sy’n adeiladu arno y gellir dadwneud cam %1 (%2): %3. Dadwnewch hwy gyda’i gilydd, neu dadwnewch hwnnw yn gyntaf.</numerusform>
            <numerusform>Dim ond gyda %n o gamau diweddarach sy’n adeiladu arno y gellir dadwneud cam %1 (%2): %3. Dadwnewch hwy gyda’i gilydd, neu dadwnewch y rheini yn gyntaf.</numerusform>
            <numerusform>Dim ond gyda %n o gamau diweddarach sy’n adeiladu arno y gellir dadwneud cam %1 (%2): %3. Dadwnewch hwy gyda’i gilydd, neu dadwnewch y rheini yn gyntaf.</numerusform>
            <numerusform>Dim ond gyda %n o gamau diweddarach sy’n adeiladu arno y gellir dadwneud cam %1 (%2): %3. Dadwnewch hwy gyda’i gilydd, neu dadwnewch y rheini yn gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cohort %1 has its sessions already. Move them, or plan another cohort.</source>
        <translation>Mae gan garfan %1 ei sesiynau eisoes. Symudwch hwy, neu cynlluniwch garfan arall.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it, or give none.</source>
        <translation>Nid yw “%1” yn gyfeiriad e-bost. Cywirwch ef, neu peidiwch â rhoi un.</translation>
    </message>
    <message>
        <source>An enquiry needs an e-mail address to be answered.</source>
        <translation>Mae angen cyfeiriad e-bost i ateb ymholiad.</translation>
    </message>
    <message>
        <source>Planning matrix</source>
        <translation>Matrics cynllunio</translation>
    </message>
    <message>
        <source>Summary of the engagement</source>
        <translation>Crynodeb o’r ymgysylltiad</translation>
    </message>
    <message>
        <source>Surveys on paper, for delegates</source>
        <translation>Arolygon ar bapur, i gyfranogwyr</translation>
    </message>
    <message>
        <source>Surveys on paper, for the organisation</source>
        <translation>Arolygon ar bapur, i’r sefydliad</translation>
    </message>
    <message>
        <source>Joining instructions</source>
        <translation>Cyfarwyddiadau ymuno</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Llyfr gwaith</translation>
    </message>
    <message>
        <source>Reflections and observations</source>
        <translation>Myfyrdodau ac arsylwadau</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Taflen</translation>
    </message>
    <message>
        <source>Weekly handouts with the home tasks</source>
        <translation>Taflenni wythnosol gyda’r tasgau cartref</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Cofrestr presenoldeb</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Bathodynnau enw</translation>
    </message>
    <message>
        <source>Tent cards</source>
        <translation>Cardiau pabell</translation>
    </message>
    <message>
        <source>Certificates that were issued</source>
        <translation>Tystysgrifau a gyhoeddwyd</translation>
    </message>
    <message>
        <source>Trainer’s handbook</source>
        <translation>Llawlyfr yr hyfforddwr</translation>
    </message>
    <message>
        <source>Trainer packs</source>
        <translation>Pecynnau hyfforddwyr</translation>
    </message>
    <message>
        <source>Delegate packs</source>
        <translation>Pecynnau cyfranogwyr</translation>
    </message>
    <message>
        <source>%1 has no such document for %2.</source>
        <translation>Nid oes gan %1 ddogfen o’r fath ar gyfer %2.</translation>
    </message>
    <message>
        <source>%1 has no survey that could be printed.</source>
        <translation>Nid oes gan %1 arolwg y gellid ei argraffu.</translation>
    </message>
    <message>
        <source>Cohort %1 takes %2. Trainer packs are for a cohort of Train the Trainer.</source>
        <translation>Mae carfan %1 yn dilyn %2. Ar gyfer carfan Hyfforddi’r Hyfforddwr y mae pecynnau hyfforddwyr.</translation>
    </message>
    <message>
        <source>The name of the organisation</source>
        <translation>Enw’r sefydliad</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>Y rhanbarth</translation>
    </message>
    <message>
        <source>%1 makes up session %2 of cohort %3, but holds no place there. Drop it.</source>
        <translation>Mae %1 yn gwneud iawn am sesiwn %2 carfan %3, ond nid oes ganddynt le yno. Gollyngwch hynny.</translation>
    </message>
    <message>
        <source>%1 makes up session %2, which is not one of cohort %3. Drop it.</source>
        <translation>Mae %1 yn gwneud iawn am sesiwn %2, nad yw’n un o sesiynau carfan %3. Gollyngwch hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) are expected at session %1, which is cancelled. Arrange another.</source>
        <translation>
            <numerusform>Disgwylir %n gwestai yn sesiwn %1, sydd wedi’i chanslo. Trefnwch un arall.</numerusform>
            <numerusform>Disgwylir %n gwestai yn sesiwn %1, sydd wedi’i chanslo. Trefnwch un arall.</numerusform>
            <numerusform>Disgwylir %n gwestai yn sesiwn %1, sydd wedi’i chanslo. Trefnwch un arall.</numerusform>
            <numerusform>Disgwylir %n gwestai yn sesiwn %1, sydd wedi’i chanslo. Trefnwch un arall.</numerusform>
            <numerusform>Disgwylir %n gwestai yn sesiwn %1, sydd wedi’i chanslo. Trefnwch un arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1 on %2 expects %3 people, guests included, for %4 places. Let a guest make the week up elsewhere.</source>
        <translation>Mae sesiwn %1 ar %2 yn disgwyl %3 o bobl, gan gynnwys gwesteion, ar gyfer %4 lle. Gadewch i westai wneud iawn am yr wythnos yn rhywle arall.</translation>
    </message>
    <message>
        <source>Person %1 was erased, but the record says who that is. Erase them once more.</source>
        <translation>Dilëwyd person %1, ond mae’r cofnod yn dweud pwy yw. Dilëwch hwy unwaith eto.</translation>
    </message>
    <message>
        <source>Request %1 is not needed, so there is nothing to write.</source>
        <translation>Nid oes angen cais %1, felly nid oes dim i’w ysgrifennu.</translation>
    </message>
    <message>
        <source>This commitment was met on %1. Nobody needs reminding.</source>
        <translation>Cyflawnwyd yr ymrwymiad hwn ar %1. Nid oes angen atgoffa neb.</translation>
    </message>
    <message>
        <source>%1 holds no place in cohort %2. Offer one first.</source>
        <translation>Nid oes gan %1 le yng ngharfan %2. Cynigiwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>Cohort %1 has no session that takes place, so there is no date to tell. Plan its sessions first.</source>
        <translation>Nid oes gan garfan %1 sesiwn sy’n cael ei chynnal, felly nid oes dyddiad i’w roi. Cynlluniwch ei sesiynau yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no date to tell yet. Agree one first.</source>
        <translation>Nid oes dyddiad i’w roi eto. Cytunwch ar un yn gyntaf.</translation>
    </message>
    <message>
        <source>Draft %1 was sent on %2 already.</source>
        <translation>Anfonwyd drafft %1 eisoes ar %2.</translation>
    </message>
    <message>
        <source>Draft %1 tells what is no longer so: it was written for %2. Write it again, and send that.</source>
        <translation>Mae drafft %1 yn dweud yr hyn nad yw’n wir bellach: fe’i hysgrifennwyd ar gyfer %2. Ysgrifennwch ef eto, ac anfonwch hwnnw.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>dim dyddiad</translation>
    </message>
    <message>
        <source>Draft %1 was sent on %2, so it is kept: it is what %3 was told.</source>
        <translation>Anfonwyd drafft %1 ar %2, felly fe’i cedwir: dyna a ddywedwyd wrth %3.</translation>
    </message>
    <message>
        <source>The wording of the e-mail is missing. Install Convener again.</source>
        <translation>Mae geiriad yr e-bost ar goll. Gosodwch Convener eto.</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Yr un enw</translation>
    </message>
    <message>
        <source>The same name in another order</source>
        <translation>Yr un enw mewn trefn arall</translation>
    </message>
    <message>
        <source>The same name but for accents</source>
        <translation>Yr un enw heblaw am acenion</translation>
    </message>
    <message>
        <source>A short form of the same name</source>
        <translation>Ffurf fer ar yr un enw</translation>
    </message>
    <message>
        <source>The same name but for one letter</source>
        <translation>Yr un enw heblaw am un llythyren</translation>
    </message>
    <message>
        <source>Different names</source>
        <translation>Enwau gwahanol</translation>
    </message>
    <message>
        <source>The same e-mail address but for one letter</source>
        <translation>Yr un cyfeiriad e-bost heblaw am un llythyren</translation>
    </message>
    <message>
        <source>The same e-mail address but for what follows the @</source>
        <translation>Yr un cyfeiriad e-bost heblaw am yr hyn sy’n dilyn yr @</translation>
    </message>
    <message>
        <source>The same telephone number</source>
        <translation>Yr un rhif ffôn</translation>
    </message>
    <message>
        <source>The same organisation</source>
        <translation>Yr un sefydliad</translation>
    </message>
    <message>
        <source>The same job</source>
        <translation>Yr un swydd</translation>
    </message>
    <message>
        <source>One has no e-mail address</source>
        <translation>Nid oes gan un gyfeiriad e-bost</translation>
    </message>
    <message>
        <source>Different e-mail addresses</source>
        <translation>Cyfeiriadau e-bost gwahanol</translation>
    </message>
    <message>
        <source>Different telephone numbers</source>
        <translation>Rhifau ffôn gwahanol</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Person %1 is one and the same entry. Choose two.</source>
        <translation>Yr un cofnod yw person %1. Dewiswch ddau.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Yr enw</translation>
    </message>
    <message>
        <source>The telephone number</source>
        <translation>Y rhif ffôn</translation>
    </message>
    <message>
        <source>What is said of the dates</source>
        <translation>Yr hyn a ddywedir am y dyddiadau</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Y nodyn</translation>
    </message>
    <message>
        <source>Person %1 became part of person %2. Erase person %2, which reaches both.</source>
        <translation>Daeth person %1 yn rhan o berson %2. Dilëwch berson %2, sy’n cyrraedd y ddau.</translation>
    </message>
    <message>
        <source>A place in cohort %1 is still held, which meets on %2. Withdraw it first if somebody else may have it.</source>
        <translation>Mae lle yng ngharfan %1 yn dal i gael ei gadw, sy’n cwrdd ar %2. Tynnwch ef yn ôl yn gyntaf os caiff rhywun arall ei gael.</translation>
    </message>
    <message>
        <source>This cannot be undone. What was done before with the same rows cannot be undone afterwards either.</source>
        <translation>Ni ellir dadwneud hyn. Ni ellir dadwneud wedyn ychwaith yr hyn a wnaed o’r blaen â’r un rhesi.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name somebody of the same name who may be another; they stay. Look at them, correct those that mean this person, then erase once more.</source>
        <translation>
            <numerusform>Mae %n testun yn enwi rhywun o’r un enw a all fod yn berson arall; maent yn aros. Edrychwch arnynt, cywirwch y rhai sy’n golygu’r person hwn, yna dilëwch unwaith eto.</numerusform>
            <numerusform>Mae %n testun yn enwi rhywun o’r un enw a all fod yn berson arall; mae’n aros. Edrychwch arno, cywirwch ef os y person hwn a olygir, yna dilëwch unwaith eto.</numerusform>
            <numerusform>Mae %n testun yn enwi rhywun o’r un enw a all fod yn berson arall; maent yn aros. Edrychwch arnynt, cywirwch y rhai sy’n golygu’r person hwn, yna dilëwch unwaith eto.</numerusform>
            <numerusform>Mae %n testun yn enwi rhywun o’r un enw a all fod yn berson arall; maent yn aros. Edrychwch arnynt, cywirwch y rhai sy’n golygu’r person hwn, yna dilëwch unwaith eto.</numerusform>
            <numerusform>Mae %n testun yn enwi rhywun o’r un enw a all fod yn berson arall; maent yn aros. Edrychwch arnynt, cywirwch y rhai sy’n golygu’r person hwn, yna dilëwch unwaith eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that were exported, printed or sent before are not reached.</source>
        <translation>Ni chyrhaeddir ffeiliau a allforiwyd, a argraffwyd neu a anfonwyd o’r blaen.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be removed. Remove it by hand.</source>
        <translation>Ni ellir tynnu’r copi wrth gefn %1. Tynnwch ef â llaw.</translation>
    </message>
    <message>
        <source>Erased person %1</source>
        <translation>Person %1 wedi’i ddileu</translation>
    </message>
    <message>
        <source>The data were removed, but the file could not be written anew, so that traces may be left in it: %1 Then erase once more; nothing else happens.</source>
        <translation>Tynnwyd y data, ond ni ellid ysgrifennu’r ffeil o’r newydd, felly gall olion fod ar ôl ynddi: %1 Yna dilëwch unwaith eto; nid oes dim arall yn digwydd.</translation>
    </message>
    <message>
        <source>The name of the bank holiday</source>
        <translation>Enw’r gŵyl banc</translation>
    </message>
    <message>
        <source>The cohort is full: guests who make up a week need its last seats.</source>
        <translation>Mae’r garfan yn llawn: mae angen ei seddi olaf ar westeion sy’n gwneud iawn am wythnos.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing is written.</source>
        <translation>Canslwyd y mewnforio. Nid oes dim wedi’i ysgrifennu.</translation>
    </message>
    <message>
        <source>Certificate %1 says already what is on record. Correct the record first, for instance the spelling of the name, and then the certificate.</source>
        <translation>Mae tystysgrif %1 eisoes yn dweud yr hyn sydd ar gofnod. Cywirwch y cofnod yn gyntaf, er enghraifft sillafiad yr enw, ac yna’r dystysgrif.</translation>
    </message>
    <message>
        <source>Was erased: there is no name to issue it to.</source>
        <translation>Fe’i dilëwyd: nid oes enw i’w chyhoeddi iddo.</translation>
    </message>
    <message>
        <source>Certificate %1 was withdrawn on %2. Issue the cohort&apos;s certificates again.</source>
        <translation>Tynnwyd tystysgrif %1 yn ôl ar %2. Cyhoeddwch dystysgrifau’r garfan eto.</translation>
    </message>
    <message>
        <source>Certificate %1 was replaced already. Correct the later one.</source>
        <translation>Disodlwyd tystysgrif %1 eisoes. Cywirwch yr un ddiweddarach.</translation>
    </message>
    <message>
        <source>Certificate %1 was of a person who is erased: there is no name to correct it to.</source>
        <translation>Roedd tystysgrif %1 i berson sydd wedi’i ddileu: nid oes enw i’w chywiro iddo.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Y rheswm</translation>
    </message>
    <message>
        <source>The name of the sponsor</source>
        <translation>Enw’r noddwr</translation>
    </message>
    <message>
        <source>The name of the lead contact</source>
        <translation>Enw’r prif gyswllt</translation>
    </message>
    <message>
        <source>The local priority</source>
        <translation>Y flaenoriaeth leol</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Y dystiolaeth</translation>
    </message>
    <message>
        <source>The name of who was asked</source>
        <translation>Enw’r sawl y gofynnwyd iddynt</translation>
    </message>
    <message>
        <source>The name of the substitute</source>
        <translation>Enw’r eilydd</translation>
    </message>
    <message>
        <source>The job title</source>
        <translation>Teitl y swydd</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose whose work came back.</source>
        <translation>Ni ddewiswyd neb. Dewiswch waith pwy a ddaeth yn ôl.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Y lleoliad</translation>
    </message>
    <message>
        <source>%1 holds no place in cohort %2, so there is nothing to make up. Give them a place first.</source>
        <translation>Nid oes gan %1 le yng ngharfan %2, felly nid oes dim i wneud iawn amdano. Rhowch le iddynt yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 has one session only. Who misses it takes a place in another cohort.</source>
        <translation>Un sesiwn yn unig sydd gan %1. Mae’r sawl sy’n ei cholli yn cymryd lle mewn carfan arall.</translation>
    </message>
    <message>
        <source>Session %1 is not one of cohort %2. It has: %3.</source>
        <translation>Nid yw sesiwn %1 yn un o sesiynau carfan %2. Dyma’i sesiynau: %3.</translation>
    </message>
    <message>
        <source>%1 attended session %2, so there is nothing to make up.</source>
        <translation>Bu %1 yn sesiwn %2, felly nid oes dim i wneud iawn amdano.</translation>
    </message>
    <message>
        <source>%1 makes up session %2 with session %3 already. Drop that first.</source>
        <translation>Mae %1 eisoes yn gwneud iawn am sesiwn %2 â sesiwn %3. Gollyngwch honno yn gyntaf.</translation>
    </message>
    <message>
        <source>Session %1 is one of %2&apos;s own. A week is made up with another cohort.</source>
        <translation>Un o sesiynau %2 ei hun yw sesiwn %1. Gwneir iawn am wythnos gyda charfan arall.</translation>
    </message>
    <message>
        <source>Cohort %1 takes %2 of %3, edition %4. A week is made up in the same stage of the same edition: choose a cohort of that.</source>
        <translation>Mae carfan %1 yn cymryd %2 o %3, argraffiad %4. Gwneir iawn am wythnos yn yr un cam o’r un argraffiad: dewiswch garfan o hwnnw.</translation>
    </message>
    <message>
        <source>Session %1 is number %2 of its course, session %3 is number %4. Choose the same one.</source>
        <translation>Sesiwn %1 yw rhif %2 ei chwrs, sesiwn %3 yw rhif %4. Dewiswch yr un un.</translation>
    </message>
    <message>
        <source>Session %1 is cancelled. Choose one that takes place.</source>
        <translation>Mae sesiwn %1 wedi’i chanslo. Dewiswch un sy’n cael ei chynnal.</translation>
    </message>
    <message>
        <source>Cohort %1 is full that day: %2 of %3. Choose another cohort.</source>
        <translation>Mae carfan %1 yn llawn y diwrnod hwnnw: %2 o %3. Dewiswch garfan arall.</translation>
    </message>
    <message>
        <source>%1 makes up nothing for session %2. See the cohort&apos;s delegates.</source>
        <translation>Nid yw %1 yn gwneud iawn am ddim ar gyfer sesiwn %2. Gweler cyfranogwyr y garfan.</translation>
    </message>
    <message>
        <source>Cohort %1 has a seat to spare, but a guest who makes up a week needs it. Offer it once that session is over.</source>
        <translation>Mae gan garfan %1 sedd dros ben, ond mae ei hangen ar westai sy’n gwneud iawn am wythnos. Cynigiwch hi ar ôl y sesiwn honno.</translation>
    </message>
    <message>
        <source>Engagement %1, %2: %3, %4, %5.</source>
        <translation>Ymgysylltiad %1, %2: %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n carfan</numerusform>
            <numerusform>%n garfan</numerusform>
            <numerusform>%n carfan</numerusform>
            <numerusform>%n carfan</numerusform>
            <numerusform>%n carfan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation>
            <numerusform>%n cyfranogwr</numerusform>
            <numerusform>%n cyfranogwr</numerusform>
            <numerusform>%n cyfranogwr</numerusform>
            <numerusform>%n cyfranogwr</numerusform>
            <numerusform>%n cyfranogwr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n hyfforddwr</numerusform>
            <numerusform>%n hyfforddwr</numerusform>
            <numerusform>%n hyfforddwr</numerusform>
            <numerusform>%n hyfforddwr</numerusform>
            <numerusform>%n hyfforddwr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 becomes part of %2. The history keeps the old name.</source>
        <translation>Daw %1 yn rhan o %2. Mae’r hanes yn cadw’r hen enw.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) follow.</source>
        <translation>
            <numerusform>Mae %n person yn dilyn.</numerusform>
            <numerusform>Mae %n person yn dilyn.</numerusform>
            <numerusform>Mae %n person yn dilyn.</numerusform>
            <numerusform>Mae %n person yn dilyn.</numerusform>
            <numerusform>Mae %n person yn dilyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is called %2. Certificates stay as they are.</source>
        <translation>Gelwir %1 yn %2. Mae tystysgrifau’n aros fel y maent.</translation>
    </message>
    <message>
        <source>The ODS code of %1 is %2.</source>
        <translation>Cod ODS %1 yw %2.</translation>
    </message>
    <message>
        <source>%1 keeps the bank holidays of %2 from now on.</source>
        <translation>Mae %1 yn cadw gwyliau banc %2 o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Both take part in %1. Their engagements stay apart.</source>
        <translation>Mae’r ddau’n cymryd rhan yn %1. Mae eu hymgysylltiadau’n aros ar wahân.</translation>
    </message>
    <message numerus="yes">
        <source>%n enquiry(ies) keep the name that was written in them.</source>
        <translation>
            <numerusform>Mae %n ymholiad yn cadw’r enw a ysgrifennwyd ynddynt.</numerusform>
            <numerusform>Mae %n ymholiad yn cadw’r enw a ysgrifennwyd ynddo.</numerusform>
            <numerusform>Mae %n ymholiad yn cadw’r enw a ysgrifennwyd ynddynt.</numerusform>
            <numerusform>Mae %n ymholiad yn cadw’r enw a ysgrifennwyd ynddynt.</numerusform>
            <numerusform>Mae %n ymholiad yn cadw’r enw a ysgrifennwyd ynddynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cohort takes at least 1 delegate, not %1. Leave the number out for all %2 places.</source>
        <translation>Mae carfan yn cymryd o leiaf 1 cyfranogwr, nid %1. Hepgorwch y rhif ar gyfer pob un o’r %2 lle.</translation>
    </message>
    <message>
        <source>%1 (%2) takes at most %3 delegates, not %4. Plan a second cohort for more.</source>
        <translation>Mae %1 (%2) yn cymryd %3 cyfranogwr ar y mwyaf, nid %4. Cynlluniwch ail garfan ar gyfer mwy.</translation>
    </message>
    <message>
        <source>Session %1 is on %2, which is still to come. Undo this if it was a mistake.</source>
        <translation>Mae sesiwn %1 ar %2, sydd eto i ddod. Dadwnewch hyn os camgymeriad oedd.</translation>
    </message>
    <message>
        <source>Personal data are kept for 1 month or more, not for %1.</source>
        <translation>Cedwir data personol am 1 mis neu fwy, nid am %1.</translation>
    </message>
    <message>
        <source>No retention period is set. Decide for how many months after the last survey personal data are kept.</source>
        <translation>Nid oes cyfnod cadw wedi’i osod. Penderfynwch am faint o fisoedd ar ôl yr arolwg olaf y cedwir data personol.</translation>
    </message>
    <message>
        <source>Counts stay what they are: places, attendance, response rates, reach.</source>
        <translation>Mae cyfrifon yn aros fel y maent: lleoedd, presenoldeb, cyfraddau ymateb, cyrhaeddiad.</translation>
    </message>
    <message>
        <source>Nobody’s retention period has passed. The first to end does so on %1.</source>
        <translation>Nid oes cyfnod cadw neb wedi dod i ben. Daw’r cyntaf i ben ar %1.</translation>
    </message>
    <message>
        <source>Nobody’s retention period has passed.</source>
        <translation>Nid oes cyfnod cadw neb wedi dod i ben.</translation>
    </message>
    <message>
        <source>No longer works there.</source>
        <translation>Nid yw’n gweithio yno mwyach.</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Tystysgrif %1</translation>
    </message>
    <message>
        <source>the undoing of “%1”</source>
        <translation>dadwneud “%1”</translation>
    </message>
    <message>
        <source>Step %1 (%2) is for good: it cannot be undone.</source>
        <translation>Mae cam %1 (%2) yn derfynol: ni ellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>Step %1 (%2) was taken before this file was salvaged from a damaged one, and a part of what it did may be lost. Correct it by hand.</source>
        <translation>Cymerwyd cam %1 (%2) cyn i’r ffeil hon gael ei hachub o un a ddifrodwyd, a gall rhan o’r hyn a wnaeth fod ar goll. Cywirwch ef â llaw.</translation>
    </message>
    <message>
        <source>Step %1 (%2) cannot be undone any more: step %3 (%4) removed personal data from what it touched, and that is for good.</source>
        <translation>Ni ellir dadwneud cam %1 (%2) bellach: tynnodd cam %3 (%4) ddata personol o’r hyn a gyffyrddodd, ac mae hynny’n derfynol.</translation>
    </message>
    <message>
        <source>Nobody of this import can be taken back by itself: all were changed since (%1). Undo the later steps first, or with it.</source>
        <translation>Ni ellir cymryd neb o’r mewnforio hwn yn ôl ar ei ben ei hun: newidiwyd pawb ers hynny (%1). Dadwnewch y camau diweddarach yn gyntaf, neu gydag ef.</translation>
    </message>
    <message>
        <source>The documents were not made, because the work was stopped.</source>
        <translation>Ni wnaed y dogfennau, oherwydd stopiwyd y gwaith.</translation>
    </message>
    <message>
        <source>Its issue was undone.</source>
        <translation>Dadwnaed ei rhoi.</translation>
    </message>
    <message>
        <source>Survey: %1</source>
        <translation>Arolwg: %1</translation>
    </message>
    <message>
        <source>This edition has no certificate for the stage.</source>
        <translation>Nid oes gan yr argraffiad hwn dystysgrif ar gyfer y cam.</translation>
    </message>
    <message>
        <source>Certificate %1 cannot be corrected: %2 Withdraw it instead.</source>
        <translation>Ni ellir cywiro tystysgrif %1: %2 Tynnwch hi yn ôl yn lle hynny.</translation>
    </message>
    <message>
        <source>At most %1 cohorts of a stage are planned at a time, not %2.</source>
        <translation>Cynllunnir hyd at %1 carfan o gam ar y tro, nid %2.</translation>
    </message>
    <message>
        <source>The window of %1 ends %2 days after it starts. Give its start alone.</source>
        <translation>Mae ffenestr %1 yn dod i ben %2 diwrnod ar ôl iddi ddechrau. Rhowch ei dechrau yn unig.</translation>
    </message>
    <message>
        <source>%1 is before %2. Give a later last day.</source>
        <translation>Mae %1 cyn %2. Rhowch ddiwrnod olaf diweddarach.</translation>
    </message>
    <message>
        <source>A session needs at least 1 facilitator, not %1.</source>
        <translation>Mae angen o leiaf 1 hwylusydd ar sesiwn, nid %1.</translation>
    </message>
    <message>
        <source>Every stage of engagement %1 has its dates. Say of which stage more cohorts are to be planned.</source>
        <translation>Mae gan bob cam o ymgysylltiad %1 ei ddyddiadau. Dywedwch ar gyfer pa gam y mae angen cynllunio rhagor o garfannau.</translation>
    </message>
    <message>
        <source>%1 asks for no planning matrix.</source>
        <translation>Nid yw %1 yn gofyn am fatrics cynllunio.</translation>
    </message>
    <message>
        <source>An enquiry is for 1 to %1 delegates, not %2. Say how many it is for.</source>
        <translation>Mae ymholiad ar gyfer rhwng 1 a %1 o gyfranogwyr, nid %2. Dywedwch ar gyfer faint y mae.</translation>
    </message>
    <message>
        <source>%1 gave up a place in this cohort, and takes part again by this list. Remove the row if that is not so.</source>
        <translation>Ildiodd %1 le yn y garfan hon, ac mae’n cymryd rhan eto yn ôl y rhestr hon. Dilëwch y rhes os nad yw hynny’n wir.</translation>
    </message>
    <message>
        <source>The list says “%1” of %2, the file “%3”, which stays. Correct it there if the list is right.</source>
        <translation>Mae’r rhestr yn dweud “%1” am %2, a’r ffeil “%3”, sy’n aros. Cywirwch hynny yno os yw’r rhestr yn iawn.</translation>
    </message>
    <message>
        <source>%1 is recorded with “%2” in this file, not with “%3”. Leave that out, or correct the organisation first.</source>
        <translation>Cofnodir %1 â “%2” yn y ffeil hon, nid â “%3”. Gadewch hynny allan, neu cywirwch y sefydliad yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This spreadsheet is damaged or protected. Open it in a spreadsheet program and save it anew.</source>
        <translation>Mae’r daenlen hon wedi’i difrodi neu ei diogelu. Agorwch hi mewn rhaglen daenlenni a’i chadw o’r newydd.</translation>
    </message>
    <message>
        <source>This spreadsheet is too large when unpacked. Send the list alone, or in parts.</source>
        <translation>Mae’r daenlen hon yn rhy fawr ar ôl ei dadbacio. Anfonwch y rhestr yn unig, neu mewn rhannau.</translation>
    </message>
</context>
<context>
    <name>AskCohort</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>Newid y lleoedd</translation>
    </message>
    <message>
        <source>%1 of %2 are taken, %3 wait. %4 (%5) takes at most %6.</source>
        <translation>Mae %1 o %2 wedi’u cymryd, %3 yn aros. Mae %4 (%5) yn cymryd %6 ar y mwyaf.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Choose another number of places.</source>
        <translation>Dewiswch nifer arall o leoedd.</translation>
    </message>
    <message>
        <source>Set the dates</source>
        <translation>Gosod y dyddiadau</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n sessions; the others follow the first.</source>
        <translation>
            <numerusform>Mae gan %1 %n sesiwn; mae’r lleill yn dilyn y gyntaf.</numerusform>
            <numerusform>Mae gan %1 %n sesiwn; mae’r lleill yn dilyn y gyntaf.</numerusform>
            <numerusform>Mae gan %1 %n sesiwn; mae’r lleill yn dilyn y gyntaf.</numerusform>
            <numerusform>Mae gan %1 %n sesiwn; mae’r lleill yn dilyn y gyntaf.</numerusform>
            <numerusform>Mae gan %1 %n sesiwn; mae’r lleill yn dilyn y gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>When and where %1 is held.</source>
        <translation>Pryd a ble y cynhelir %1.</translation>
    </message>
    <message>
        <source>Change where it is and who runs it</source>
        <translation>Newid ble y mae a phwy sy’n ei harwain</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Cadw’r newid</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>y sesiwn hon</translation>
    </message>
    <message numerus="yes">
        <source>all %n sessions still to come</source>
        <translation>
            <numerusform>pob un o’r %n sesiwn sydd eto i ddod</numerusform>
            <numerusform>y sesiwn sydd eto i ddod</numerusform>
            <numerusform>pob un o’r %n sesiwn sydd eto i ddod</numerusform>
            <numerusform>pob un o’r %n sesiwn sydd eto i ddod</numerusform>
            <numerusform>pob un o’r %n sesiwn sydd eto i ddod</numerusform>
        </translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Newidiwch rywbeth yn gyntaf.</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Canslo’r sesiwn</translation>
    </message>
    <message>
        <source>The session on %1 will not take place.</source>
        <translation>Ni fydd y sesiwn ar %1 yn cael ei chynnal.</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Cadw’r sesiwn</translation>
    </message>
</context>
<context>
    <name>AskCopy</name>
    <message>
        <source>%1, %2: places</source>
        <translation>%1, %2: lleoedd</translation>
    </message>
    <message>
        <source>%1: months after joining</source>
        <translation>%1: misoedd ar ôl ymuno</translation>
    </message>
    <message>
        <source>Window: days</source>
        <translation>Ffenestr: dyddiau</translation>
    </message>
    <message>
        <source>Window: weeks of notice preferred</source>
        <translation>Ffenestr: wythnosau o rybudd a ffefrir</translation>
    </message>
    <message>
        <source>Window: days from workshop to Train the Trainer</source>
        <translation>Ffenestr: dyddiau o’r gweithdy i Hyfforddi’r Hyfforddwr</translation>
    </message>
    <message>
        <source>An offer lapses after so many working days</source>
        <translation>Mae cynnig yn dod i ben ar ôl cymaint â hyn o ddyddiau gwaith</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gofynnwyd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy to a new edition</source>
        <translation>Copïo i argraffiad newydd</translation>
    </message>
    <message>
        <source>Edition %1 of %2 stays as it is. To change the agenda or the wording too, save the programme as a file, change it, and read it back.</source>
        <translation>Mae argraffiad %1 o %2 yn aros fel y mae. I newid yr agenda neu’r geiriad hefyd, cadwch y rhaglen fel ffeil, newidiwch hi, a darllenwch hi’n ôl.</translation>
    </message>
    <message>
        <source>Save the edition</source>
        <translation>Cadw’r argraffiad</translation>
    </message>
    <message>
        <source>Name of the edition</source>
        <translation>Enw’r argraffiad</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>megis %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Survey of delegates</source>
        <translation>Arolwg y cyfranogwyr</translation>
    </message>
    <message>
        <source>Survey of the organisation</source>
        <translation>Arolwg y sefydliad</translation>
    </message>
    <message>
        <source>Give the edition a name of its own.</source>
        <translation>Rhowch enw ei hun i’r argraffiad.</translation>
    </message>
    <message>
        <source>Give the programme a title.</source>
        <translation>Rhowch deitl i’r rhaglen.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Yr hyn sy’n wahanol</translation>
    </message>
    <message>
        <source>Compare editions</source>
        <translation>Cymharu argraffiadau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>The name of the edition</source>
        <translation>Enw&apos;r argraffiad</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Y teitl</translation>
    </message>
</context>
<context>
    <name>AskCorrection</name>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1: daw “%2” yn “%3”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>Learning time in minutes</source>
        <translation>Amser dysgu mewn munudau</translation>
    </message>
    <message>
        <source>Its wording changes.</source>
        <translation>Mae ei geiriad yn newid.</translation>
    </message>
    <message>
        <source>The new certificate has the number %1 and names the one it replaces.</source>
        <translation>Mae gan y dystysgrif newydd y rhif %1 ac mae&apos;n enwi&apos;r un y mae&apos;n ei disodli.</translation>
    </message>
    <message>
        <source>%1 no longer stands. It is kept, as it was.</source>
        <translation>Nid yw %1 yn sefyll mwyach. Fe&apos;i cedwir, fel yr oedd.</translation>
    </message>
    <message>
        <source>Correct certificate %1</source>
        <translation>Cywiro tystysgrif %1</translation>
    </message>
    <message>
        <source>A certificate never changes. It is issued anew as the record has it now, and takes the place of this one. Mend the record first.</source>
        <translation>Nid yw tystysgrif byth yn newid. Caiff ei rhoi o&apos;r newydd fel y mae&apos;r cofnod yn awr, ac mae&apos;n cymryd lle hon. Cywirwch y cofnod yn gyntaf.</translation>
    </message>
    <message>
        <source>Issue it anew</source>
        <translation>Ei rhoi o&apos;r newydd</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei gadael fel y mae</translation>
    </message>
    <message>
        <source>What becomes different</source>
        <translation>Beth sy&apos;n newid</translation>
    </message>
</context>
<context>
    <name>AskEngagement</name>
    <message>
        <source>Change the joining date</source>
        <translation>Newid y dyddiad ymuno</translation>
    </message>
    <message>
        <source>Commitments that count from it get another due date, unless they were extended or met.</source>
        <translation>Mae ymrwymiadau sy’n cyfrif ohono’n cael dyddiad disgwyliedig arall, oni bai iddynt gael eu hestyn neu eu cyflawni.</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Newid y dyddiad</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Ymunwyd ar</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Dewiswch ddiwrnod arall.</translation>
    </message>
    <message>
        <source>%1 has no other edition than %2. Copy it to a new edition on the Programmes page first.</source>
        <translation>Nid oes gan %1 argraffiad heblaw %2. Copïwch ef i argraffiad newydd ar y dudalen Rhaglenni yn gyntaf.</translation>
    </message>
    <message>
        <source>Move to another edition</source>
        <translation>Symud i argraffiad arall</translation>
    </message>
    <message>
        <source>%1 is in edition %2 of %3. What was sent stays as it was.</source>
        <translation>Mae %1 yn argraffiad %2 o %3. Mae’r hyn a anfonwyd yn aros fel yr oedd.</translation>
    </message>
    <message>
        <source>Move to this edition</source>
        <translation>Symud i’r argraffiad hwn</translation>
    </message>
    <message>
        <source>To edition</source>
        <translation>I argraffiad</translation>
    </message>
    <message>
        <source>What it touches, and what differs</source>
        <translation>Yr hyn y mae’n ei gyffwrdd, a’r hyn sy’n wahanol</translation>
    </message>
    <message>
        <source>Asked for “%1”</source>
        <translation>Gofynnwyd am “%1”</translation>
    </message>
    <message>
        <source>Whom you asked last and when is kept beside the commitment.</source>
        <translation>Cedwir wrth yr ymrwymiad i bwy y gofynasoch ddiwethaf a phryd.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
</context>
<context>
    <name>AskErasure</name>
    <message>
        <source>Erase %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>All that tells who this person is, is removed for good. “%1” stands in the place of the name; places, attendance and surveys stay and are counted.</source>
        <translation>Tynnir am byth bopeth sy’n dweud pwy yw’r person hwn. Mae “%1” yn sefyll yn lle’r enw; mae lleoedd, presenoldeb ac arolygon yn aros ac yn cael eu cyfrif.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Cadw’r person</translation>
    </message>
    <message>
        <source>Looking what an erasure would reach</source>
        <translation>Wrthi’n edrych beth y byddai dileu’n ei gyrraedd</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Dileu person</translation>
    </message>
</context>
<context>
    <name>AskForGood</name>
    <message>
        <source>Erased: %1</source>
        <translation>Dilëwyd: %1</translation>
    </message>
    <message>
        <source>Stays, look at it: %1: “%2”</source>
        <translation>Yn aros, edrychwch arno: %1: “%2”</translation>
    </message>
    <message>
        <source>Removed: the backup of %1</source>
        <translation>Tynnwyd: y copi wrth gefn o %1</translation>
    </message>
    <message>
        <source>Still in the backup of %1</source>
        <translation>Yn dal yng nghopi wrth gefn %1</translation>
    </message>
    <message>
        <source>A new backup of the file is made first.</source>
        <translation>Gwneir copi wrth gefn newydd o&apos;r ffeil yn gyntaf.</translation>
    </message>
    <message>
        <source>Backups with these data</source>
        <translation>Copïau wrth gefn sydd â&apos;r data hyn</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>Replace them with a new one</source>
        <translation>Rhoi un newydd yn eu lle</translation>
    </message>
    <message>
        <source>Personal data are being removed for good. Wait until that is done.</source>
        <translation>Mae data personol yn cael eu tynnu am byth. Arhoswch nes bod hynny wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Yr hyn y mae’n ei gyrraedd</translation>
    </message>
</context>
<context>
    <name>AskImport</name>
    <message>
        <source>Importing the list</source>
        <translation>Wrthi’n mewnforio’r rhestr</translation>
    </message>
    <message>
        <source>A list is being imported. Wait until it is done, or cancel it below.</source>
        <translation>Mae rhestr yn cael ei mewnforio. Arhoswch nes iddi orffen, neu canslwch hi isod.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Mewnforio rhestr</translation>
    </message>
    <message>
        <source>Delegate lists (*.csv *.txt *.tsv)</source>
        <translation>Rhestrau cyfranogwyr (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The list was not read to its end.</source>
        <translation>Ni ddarllenwyd y rhestr i’w diwedd.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Wrthi’n darllen y rhestr</translation>
    </message>
</context>
<context>
    <name>AskMakeUp</name>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>With no other cohort after all</source>
        <translation>Heb garfan arall wedi’r cwbl</translation>
    </message>
    <message>
        <source>No other cohort has this session. Plan a second cohort of the same edition first.</source>
        <translation>Nid oes gan unrhyw garfan arall y sesiwn hon. Cynlluniwch ail garfan o’r un argraffiad yn gyntaf.</translation>
    </message>
    <message>
        <source>Make up a session</source>
        <translation>Gwneud iawn am sesiwn</translation>
    </message>
    <message>
        <source>%1 misses the session on %2 and is the guest of another cohort for that one. It counts once it is recorded there.</source>
        <translation>Mae %1 yn colli’r sesiwn ar %2 ac yn westai i garfan arall ar gyfer honno. Mae’n cyfrif unwaith y caiff ei chofnodi yno.</translation>
    </message>
    <message>
        <source>Arrange it</source>
        <translation>Ei threfnu</translation>
    </message>
    <message>
        <source>With the session on</source>
        <translation>Gyda’r sesiwn ar</translation>
    </message>
</context>
<context>
    <name>AskMergePeople</name>
    <message>
        <source>Choose…</source>
        <translation>Dewiswch…</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(dim)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Y ddau</translation>
    </message>
    <message numerus="yes">
        <source>Choose what stays, wherever the two entries differ: %n choice(s) to make.</source>
        <translation>
            <numerusform>Dewiswch beth sy’n aros, lle bynnag y mae’r ddau gofnod yn wahanol: %n dewis i’w gwneud.</numerusform>
            <numerusform>Dewiswch beth sy’n aros, lle bynnag y mae’r ddau gofnod yn wahanol: %n dewis i’w wneud.</numerusform>
            <numerusform>Dewiswch beth sy’n aros, lle bynnag y mae’r ddau gofnod yn wahanol: %n dewis i’w gwneud.</numerusform>
            <numerusform>Dewiswch beth sy’n aros, lle bynnag y mae’r ddau gofnod yn wahanol: %n dewis i’w gwneud.</numerusform>
            <numerusform>Dewiswch beth sy’n aros, lle bynnag y mae’r ddau gofnod yn wahanol: %n dewis i’w gwneud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge two entries</source>
        <translation>Cyfuno dau gofnod</translation>
    </message>
    <message>
        <source>%1 (number %2) is then the same person as %3 (number %4), and keeps that number. This is one step and can be undone.</source>
        <translation>Yr un person fydd %1 (rhif %2) â %3 (rhif %4) wedyn, ac mae’n cadw’r rhif hwnnw. Un cam yw hwn a gellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Cyfuno</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Eu gadael ar wahân</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Beth mae’n ei olygu</translation>
    </message>
</context>
<context>
    <name>AskOffer</name>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>What to know before</source>
        <translation>Beth i’w wybod ymlaen llaw</translation>
    </message>
    <message>
        <source>Offer free places</source>
        <translation>Cynnig lleoedd rhydd</translation>
    </message>
    <message>
        <source>Nobody is confirmed by an offer, and it lapses.</source>
        <translation>Nid oes neb wedi’i gadarnhau gan gynnig, ac mae’n dod i ben.</translation>
    </message>
    <message numerus="yes">
        <source>Offer %n places</source>
        <translation>
            <numerusform>Cynnig dim lleoedd</numerusform>
            <numerusform>Cynnig %n lle</numerusform>
            <numerusform>Cynnig %n o leoedd</numerusform>
            <numerusform>Cynnig %n o leoedd</numerusform>
            <numerusform>Cynnig %n o leoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is next</source>
        <translation>Pwy sydd nesaf</translation>
    </message>
    <message>
        <source>Confirm %1 all the same</source>
        <translation>Cadarnhau %1 er hynny</translation>
    </message>
    <message>
        <source>Something bars this. Confirmed all the same, the reason is kept.</source>
        <translation>Mae rhywbeth yn rhwystro hyn. Os cadarnheir er hynny, cedwir y rheswm.</translation>
    </message>
    <message>
        <source>Confirm all the same</source>
        <translation>Cadarnhau er hynny</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Cadarnhau %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>An offer has lapsed, and nobody who waits may have the place.</source>
        <translation>Mae cynnig wedi dod i ben, ac ni chaiff neb sy&apos;n aros y lle.</translation>
    </message>
    <message>
        <source>Take back what lapsed</source>
        <translation>Tynnu&apos;n ôl yr hyn a ddaeth i ben</translation>
    </message>
</context>
<context>
    <name>AskOrganisation</name>
    <message>
        <source>%1 has a session on that day, of cohort %2.</source>
        <translation>Mae gan %1 sesiwn y diwrnod hwnnw, o garfan %2.</translation>
    </message>
    <message>
        <source>No session is on that day.</source>
        <translation>Nid oes sesiwn y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Newid y sefydliad</translation>
    </message>
    <message>
        <source>The record shows the new name from now on; history and certificates keep the old one.</source>
        <translation>Mae’r cofnod yn dangos yr enw newydd o hyn ymlaen; mae hanes a thystysgrifau’n cadw’r hen un.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Cod ODS</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>Iaith ei ddogfennau</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Newidiwch rywbeth yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no other organisation in this file to merge with.</source>
        <translation>Nid oes sefydliad arall yn y ffeil hon i gyfuno ag ef.</translation>
    </message>
    <message>
        <source>Merge %1 into another</source>
        <translation>Cyfuno %1 ag un arall</translation>
    </message>
    <message>
        <source>It becomes part of the other one and is no more in the list.</source>
        <translation>Daw’n rhan o’r llall ac nid yw yn y rhestr mwyach.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Cyfuno</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Cadw’r ddau</translation>
    </message>
    <message>
        <source>Becomes part of</source>
        <translation>Daw’n rhan o</translation>
    </message>
    <message>
        <source>Add a bank holiday</source>
        <translation>Ychwanegu gŵyl banc</translation>
    </message>
    <message>
        <source>A one-off day on which nobody in that nation works. The rules of each year are known already.</source>
        <translation>Diwrnod untro pan nad oes neb yn y genedl honno’n gweithio. Mae rheolau pob blwyddyn yn hysbys eisoes.</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Ychwanegu’r diwrnod</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>What the day is</source>
        <translation>Beth yw’r diwrnod</translation>
    </message>
    <message>
        <source>It touches nothing else.</source>
        <translation>Nid yw’n effeithio ar ddim arall.</translation>
    </message>
</context>
<context>
    <name>AskPlace</name>
    <message>
        <source>Not known</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Wedi’i gyflawni</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Heb ei fodloni</translation>
    </message>
    <message>
        <source>%1. %2, asked on %3</source>
        <translation>%1. %2, gofynnwyd ar %3</translation>
    </message>
    <message>
        <source>Requirements of %1</source>
        <translation>Gofynion %1</translation>
    </message>
    <message>
        <source>Who does not meet one cannot be confirmed, unless you confirm all the same and give the reason.</source>
        <translation>Ni ellir cadarnhau’r sawl nad yw’n bodloni un, oni bai eich bod yn cadarnhau serch hynny ac yn rhoi’r rheswm.</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Cadw’r rhain</translation>
    </message>
    <message>
        <source>What that means for the place</source>
        <translation>Beth mae hynny’n ei olygu i’r lle</translation>
    </message>
    <message>
        <source>Work returned</source>
        <translation>Gwaith a ddychwelwyd</translation>
    </message>
    <message>
        <source>Tick everybody whose work came back on that day.</source>
        <translation>Ticiwch bawb y daeth eu gwaith yn ôl y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Gwaith</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Dychwelwyd ar</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>Where %1 waits</source>
        <translation>Ble mae %1 yn aros</translation>
    </message>
    <message>
        <source>The list is in the order in which they asked, unless you give a priority: 1 comes first. Nobody is promised a place.</source>
        <translation>Mae’r rhestr yn y drefn y gofynasant, oni bai eich bod yn rhoi blaenoriaeth: 1 sy’n dod gyntaf. Nid addewir lle i neb.</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Newid y drefn</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>none: by when they asked</source>
        <translation>dim: yn ôl pryd y gofynasant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>The waiting list then</source>
        <translation>Y rhestr aros wedyn</translation>
    </message>
    <message>
        <source>%1 declines the offer</source>
        <translation>Mae %1 yn gwrthod y cynnig</translation>
    </message>
    <message>
        <source>They do not take up the place. That they declined is kept, and the place is offered to whoever is next.</source>
        <translation>Nid ydynt yn cymryd y lle. Cedwir iddynt wrthod, a chynigir y lle i’r nesaf.</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>Gwrthod y cynnig</translation>
    </message>
    <message>
        <source>Keep the offer</source>
        <translation>Cadw’r cynnig</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Tynnu %1 yn ôl</translation>
    </message>
    <message>
        <source>A place that becomes free is offered to whoever is next.</source>
        <translation>Cynigir lle sy’n dod yn rhydd i’r nesaf.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu’n ôl</translation>
    </message>
</context>
<context>
    <name>AskPlan</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: o %2 i %3</translation>
    </message>
    <message>
        <source>, with %1</source>
        <translation>, gyda %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days of slack until the window ends.</source>
        <translation>
            <numerusform>%n diwrnod o slac nes daw’r ffenestr i ben.</numerusform>
            <numerusform>%n diwrnod o slac nes daw’r ffenestr i ben.</numerusform>
            <numerusform>%n diwrnod o slac nes daw’r ffenestr i ben.</numerusform>
            <numerusform>%n diwrnod o slac nes daw’r ffenestr i ben.</numerusform>
            <numerusform>%n diwrnod o slac nes daw’r ffenestr i ben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sooner than the %n weeks&apos; notice that is preferred.</source>
        <translation>
            <numerusform>Yn gynt na’r %n wythnos o rybudd a ffefrir.</numerusform>
            <numerusform>Yn gynt na’r %n wythnos o rybudd a ffefrir.</numerusform>
            <numerusform>Yn gynt na’r %n wythnos o rybudd a ffefrir.</numerusform>
            <numerusform>Yn gynt na’r %n wythnos o rybudd a ffefrir.</numerusform>
            <numerusform>Yn gynt na’r %n wythnos o rybudd a ffefrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all on the days of the week that you prefer.</source>
        <translation>Nid yw pob un ar y dyddiau o’r wythnos sydd orau gennych.</translation>
    </message>
    <message>
        <source>Propose dates</source>
        <translation>Cynnig dyddiadau</translation>
    </message>
    <message>
        <source>Take these dates over</source>
        <translation>Cymryd y dyddiadau hyn</translation>
    </message>
    <message>
        <source>The window starts on</source>
        <translation>Mae’r ffenestr yn dechrau ar</translation>
    </message>
    <message>
        <source>Cohorts of %1</source>
        <translation>Carfanau o %1</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Hwyluswyr</translation>
    </message>
    <message>
        <source>names, with a comma between them</source>
        <translation>enwau, â choma rhyngddynt</translation>
    </message>
    <message>
        <source>Facilitators a session</source>
        <translation>Hwyluswyr i bob sesiwn</translation>
    </message>
    <message>
        <source>Preferred days</source>
        <translation>Dyddiau a ffefrir</translation>
    </message>
    <message>
        <source>Sessions start at</source>
        <translation>Mae sesiynau’n dechrau am</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Y cynnig</translation>
    </message>
    <message>
        <source>%1, cohort %2: %3</source>
        <translation>%1, carfan %2: %3</translation>
    </message>
    <message>
        <source>, no later than %1</source>
        <translation>, heb fod yn hwyrach na %1</translation>
    </message>
    <message>
        <source>The earliest dates that keep every rule. Facilitators are busy on the days of their other sessions.</source>
        <translation>Y dyddiadau cynharaf sy&apos;n cadw pob rheol. Mae hwyluswyr yn brysur ar ddyddiau eu sesiynau eraill.</translation>
    </message>
    <message>
        <source>No session before</source>
        <translation>Dim sesiwn cyn</translation>
    </message>
</context>
<context>
    <name>AskSubjectAccess</name>
    <message>
        <source>Where to save the record</source>
        <translation>Ble i gadw’r cofnod</translation>
    </message>
    <message>
        <source>No folder was chosen, and nothing was saved.</source>
        <translation>Ni ddewiswyd ffolder, ac ni chadwyd dim.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with the whole record saved in %1</source>
        <translation>
            <numerusform>Cadwyd %n ffeil â’r cofnod cyfan yn %1</numerusform>
            <numerusform>Cadwyd %n ffeil â’r cofnod cyfan yn %1</numerusform>
            <numerusform>Cadwyd %n ffeil â’r cofnod cyfan yn %1</numerusform>
            <numerusform>Cadwyd %n ffeil â’r cofnod cyfan yn %1</numerusform>
            <numerusform>Cadwyd %n ffeil â’r cofnod cyfan yn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the whole record</source>
        <translation>Wrthi’n cadw’r cofnod cyfan</translation>
    </message>
    <message>
        <source>Save the whole record</source>
        <translation>Cadw’r cofnod cyfan</translation>
    </message>
    <message>
        <source>All that is kept of this person, to send to them: as PDF, as HTML that a screen reader can read, and as JSON for a machine.</source>
        <translation>Popeth a gedwir am y person hwn, i’w anfon atynt: fel PDF, fel HTML y gall darllenydd sgrin ei ddarllen, ac fel JSON i beiriant.</translation>
    </message>
    <message>
        <source>Choose a folder and save</source>
        <translation>Dewis ffolder a chadw</translation>
    </message>
    <message>
        <source>Their request was received on</source>
        <translation>Daeth eu cais i law ar</translation>
    </message>
    <message>
        <source>Answer by %1: one month after it was received.</source>
        <translation>Atebwch erbyn %1: un mis ar ôl iddo ddod i law.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
</context>
<context>
    <name>BankHoliday</name>
    <message>
        <source>%1 (substitute)</source>
        <translation>%1 (diwrnod yn lle)</translation>
    </message>
    <message>
        <source>2nd January</source>
        <translation>2 Ionawr</translation>
    </message>
    <message>
        <source>Summer bank holiday</source>
        <translation>Gŵyl banc yr haf</translation>
    </message>
    <message>
        <source>St Andrew’s Day</source>
        <translation>Dydd Gŵyl Andreas</translation>
    </message>
    <message>
        <source>St Patrick’s Day</source>
        <translation>Dydd Gŵyl Padrig</translation>
    </message>
    <message>
        <source>Battle of the Boyne (Orangemen’s Day)</source>
        <translation>Brwydr y Boyne (Dydd yr Orangemen)</translation>
    </message>
    <message>
        <source>New Year’s Day</source>
        <translation>Dydd Calan</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Dydd Gwener y Groglith</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Gŵyl banc dechrau Mai</translation>
    </message>
    <message>
        <source>Spring bank holiday</source>
        <translation>Gŵyl banc y gwanwyn</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Dydd Nadolig</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Gŵyl San Steffan</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Dydd Llun y Pasg</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>%1 cannot be read. Check its name.</source>
        <translation>Ni ellir darllen %1. Gwiriwch ei enw.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a sound programme file (%n fault(s)): %2</source>
        <translation>
            <numerusform>Mae %1 yn ffeil rhaglen ddilys: %2</numerusform>
            <numerusform>Nid yw %1 yn ffeil rhaglen ddilys (%n nam): %2</numerusform>
            <numerusform>Nid yw %1 yn ffeil rhaglen ddilys (%n o namau): %2</numerusform>
            <numerusform>Nid yw %1 yn ffeil rhaglen ddilys (%n o namau): %2</numerusform>
            <numerusform>Nid yw %1 yn ffeil rhaglen ddilys (%n o namau): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>What is to be changed is no longer there. Open the page again.</source>
        <translation>Nid yw’r hyn sydd i’w newid yno mwyach. Agorwch y dudalen eto.</translation>
    </message>
    <message>
        <source>Session %1 is cancelled. Plan a new one instead.</source>
        <translation>Canslwyd sesiwn %1. Cynlluniwch un newydd yn ei lle.</translation>
    </message>
    <message>
        <source>Attendance of session %1 on %2 is recorded, so it took place then. Correct the attendance first.</source>
        <translation>Mae presenoldeb sesiwn %1 ar %2 wedi’i gofnodi, felly fe’i cynhaliwyd bryd hynny. Cywirwch y presenoldeb yn gyntaf.</translation>
    </message>
    <message>
        <source>Cohort %1 has another session then: %2. Choose another time.</source>
        <translation>Mae gan garfan %1 sesiwn arall bryd hynny: %2. Dewiswch amser arall.</translation>
    </message>
    <message>
        <source>%1 asks for no window. Plan its sessions directly.</source>
        <translation>Nid yw %1 yn gofyn am ffenestr. Cynlluniwch ei sesiynau’n uniongyrchol.</translation>
    </message>
    <message>
        <source>The window cannot start on %1, before the organisation joined on %2. Choose a later day.</source>
        <translation>Ni all y ffenestr ddechrau ar %1, cyn i’r sefydliad ymuno ar %2. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>The window starts on %1, before %2. Agree another window first.</source>
        <translation>Mae’r ffenestr yn dechrau ar %1, cyn %2. Cytunwch ar ffenestr arall yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 attended, so the place was used. Correct the attendance first.</source>
        <translation>Roedd %1 yn bresennol, felly defnyddiwyd y lle. Cywirwch y presenoldeb yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 holds no place that somebody could take.</source>
        <translation>Nid oes gan %1 le y gallai rhywun ei gymryd.</translation>
    </message>
    <message>
        <source>%1 is in this cohort already. Choose somebody else.</source>
        <translation>Mae %1 yn y garfan hon eisoes. Dewiswch rywun arall.</translation>
    </message>
    <message>
        <source>Takes the place of %1.</source>
        <translation>Yn cymryd lle %1.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 delegates, not %3. Plan a second cohort for more.</source>
        <translation>Mae %1 yn cymryd %2 o gyfranogwyr ar y mwyaf, nid %3. Cynlluniwch ail garfan ar gyfer rhagor.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) a place in this cohort, so its capacity cannot be %1. Withdraw somebody first, or plan a second cohort.</source>
        <translation>
            <numerusform>Nid oes gan neb le yn y garfan hon, ond ni chaiff ei chapasiti fod yn %1. Tynnwch rywun yn ôl yn gyntaf, neu cynlluniwch ail garfan.</numerusform>
            <numerusform>Mae gan %n person le yn y garfan hon, felly ni chaiff ei chapasiti fod yn %1. Tynnwch rywun yn ôl yn gyntaf, neu cynlluniwch ail garfan.</numerusform>
            <numerusform>Mae gan %n o bobl le yn y garfan hon, felly ni chaiff ei chapasiti fod yn %1. Tynnwch rywun yn ôl yn gyntaf, neu cynlluniwch ail garfan.</numerusform>
            <numerusform>Mae gan %n o bobl le yn y garfan hon, felly ni chaiff ei chapasiti fod yn %1. Tynnwch rywun yn ôl yn gyntaf, neu cynlluniwch ail garfan.</numerusform>
            <numerusform>Mae gan %n o bobl le yn y garfan hon, felly ni chaiff ei chapasiti fod yn %1. Tynnwch rywun yn ôl yn gyntaf, neu cynlluniwch ail garfan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is another programme. An engagement can only move to another edition of its own.</source>
        <translation>Rhaglen arall yw %1. Dim ond i argraffiad arall o’i raglen ei hun y gall ymgysylltiad symud.</translation>
    </message>
    <message>
        <source>Edition %1 has no stage “%2”, of which a cohort is planned.</source>
        <translation>Nid oes gan argraffiad %1 gam “%2”, y mae carfan wedi’i chynllunio ar ei gyfer.</translation>
    </message>
    <message>
        <source>Declined the offer that stood until %1.</source>
        <translation>Gwrthodwyd y cynnig a safai tan %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 has no place to give up. Choose somebody who holds one, or who waits.</source>
        <translation>Nid oes gan %1 le i’w ildio. Dewiswch rywun sydd ag un, neu sy’n aros.</translation>
    </message>
    <message>
        <source>%1 waits and was offered nothing that could be declined. Withdraw them instead.</source>
        <translation>Mae %1 yn aros ac ni chynigiwyd dim y gellid ei wrthod. Tynnwch hwy’n ôl yn lle hynny.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Y rheswm</translation>
    </message>
    <message>
        <source>A cohort takes at least 1 delegate, not %1. Cancel its sessions if it is not to take place.</source>
        <translation>Mae carfan yn cymryd o leiaf 1 cyfranogwr, nid %1. Canslwch ei sesiynau os nad yw i’w chynnal.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s) and guests are expected in this cohort, so its capacity cannot be %1. Let a guest make up the week elsewhere, or withdraw somebody first.</source>
        <translation>
            <numerusform>Disgwylir %n o gyfranogwyr a gwesteion yn y garfan hon, felly ni all ei chapasiti fod yn %1. Gadewch i westai wneud iawn am yr wythnos yn rhywle arall, neu tynnwch rywun yn ôl yn gyntaf.</numerusform>
            <numerusform>Disgwylir %n cyfranogwr a gwestai yn y garfan hon, felly ni all ei chapasiti fod yn %1. Gadewch i westai wneud iawn am yr wythnos yn rhywle arall, neu tynnwch rywun yn ôl yn gyntaf.</numerusform>
            <numerusform>Disgwylir %n o gyfranogwyr a gwesteion yn y garfan hon, felly ni all ei chapasiti fod yn %1. Gadewch i westai wneud iawn am yr wythnos yn rhywle arall, neu tynnwch rywun yn ôl yn gyntaf.</numerusform>
            <numerusform>Disgwylir %n o gyfranogwyr a gwesteion yn y garfan hon, felly ni all ei chapasiti fod yn %1. Gadewch i westai wneud iawn am yr wythnos yn rhywle arall, neu tynnwch rywun yn ôl yn gyntaf.</numerusform>
            <numerusform>Disgwylir %n o gyfranogwyr a gwesteion yn y garfan hon, felly ni all ei chapasiti fod yn %1. Gadewch i westai wneud iawn am yr wythnos yn rhywle arall, neu tynnwch rywun yn ôl yn gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>An organisation needs a name. Give the name it is known by.</source>
        <translation>Mae angen enw ar sefydliad. Rhowch yr enw y mae’n cael ei adnabod wrtho.</translation>
    </message>
    <message>
        <source>The engagement is in edition %1 already. Choose another.</source>
        <translation>Mae&apos;r ymgysylltiad yn argraffiad %1 yn barod. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>%1 is outside the agreed window, %2 to %3.</source>
        <translation>Mae %1 y tu allan i’r ffenestr y cytunwyd arni, %2 i %3.</translation>
    </message>
    <message>
        <source>%1 is outside the agreed window, %2 to %3. This breaks the commitment “%4”.</source>
        <translation>Mae %1 y tu allan i’r ffenestr y cytunwyd arni, %2 i %3. Mae hyn yn torri’r ymrwymiad “%4”.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 o %2 i %3</translation>
    </message>
    <message>
        <source>%1 on %2 is not after %3 on %4, which it builds on.</source>
        <translation>Nid yw %1 ar %2 ar ôl %3 ar %4, y mae’n adeiladu arno.</translation>
    </message>
    <message>
        <source>%1 is on a weekend.</source>
        <translation>Mae %1 ar benwythnos.</translation>
    </message>
    <message>
        <source>%1 is on a bank holiday: %2.</source>
        <translation>Mae %1 ar ŵyl banc: %2.</translation>
    </message>
    <message>
        <source>%1 runs two sessions at the same time on %2.</source>
        <translation>Mae %1 yn rhedeg dwy sesiwn ar yr un pryd ar %2.</translation>
    </message>
    <message>
        <source>Cohort %1 has %2 places; by edition %3, %4 (%5) takes at most %6.</source>
        <translation>Mae gan garfan %1 %2 lle; yn ôl argraffiad %3, mae %4 (%5) yn cymryd hyd at %6.</translation>
    </message>
    <message>
        <source>Cohort %1 is %2; by edition %3, %4 is not held so.</source>
        <translation>%2 yw carfan %1; yn ôl argraffiad %3, ni chynhelir %4 felly.</translation>
    </message>
    <message numerus="yes">
        <source>Cohort %1 has %n session(s), fewer than the %2 that %3 asks for by edition %4, so nobody can have attended it.</source>
        <translation>
            <numerusform>Nid oes sesiynau gan garfan %1, llai na’r %2 y mae %3 yn gofyn amdanynt yn ôl argraffiad %4, felly ni all neb fod wedi bod yn bresennol.</numerusform>
            <numerusform>%n sesiwn sydd gan garfan %1, llai na’r %2 y mae %3 yn gofyn amdanynt yn ôl argraffiad %4, felly ni all neb fod wedi bod yn bresennol.</numerusform>
            <numerusform>%n o sesiynau sydd gan garfan %1, llai na’r %2 y mae %3 yn gofyn amdanynt yn ôl argraffiad %4, felly ni all neb fod wedi bod yn bresennol.</numerusform>
            <numerusform>%n o sesiynau sydd gan garfan %1, llai na’r %2 y mae %3 yn gofyn amdanynt yn ôl argraffiad %4, felly ni all neb fod wedi bod yn bresennol.</numerusform>
            <numerusform>%n o sesiynau sydd gan garfan %1, llai na’r %2 y mae %3 yn gofyn amdanynt yn ôl argraffiad %4, felly ni all neb fod wedi bod yn bresennol.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Adds a bank holiday to a file</source>
        <translation>Ychwanegu gŵyl banc at ffeil</translation>
    </message>
    <message>
        <source>The nation</source>
        <translation>Y wlad</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Y diwrnod</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Beth y’i gelwir</translation>
    </message>
    <message>
        <source>%1 is a bank holiday: %2.</source>
        <translation>Mae %1 yn ŵyl banc: %2.</translation>
    </message>
    <message>
        <source>Records that somebody was asked for a commitment</source>
        <translation>Cofnodi y gofynnwyd i rywun am ymrwymiad</translation>
    </message>
    <message>
        <source>The engagement</source>
        <translation>Yr ymgysylltiad</translation>
    </message>
    <message>
        <source>The commitment, by its id: “timeline” tells it</source>
        <translation>Yr ymrwymiad, yn ôl ei id: mae “timeline” yn ei roi</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>I bwy y gofynnwyd</translation>
    </message>
    <message>
        <source>The day of it (today where none is given)</source>
        <translation>Diwrnod hynny (heddiw os na roddir un)</translation>
    </message>
    <message>
        <source>Records who attended the sessions of a cohort</source>
        <translation>Cofnodi pwy fynychodd sesiynau carfan</translation>
    </message>
    <message>
        <source>The cohort</source>
        <translation>Y garfan</translation>
    </message>
    <message>
        <source>Everybody who holds a place attended</source>
        <translation>Roedd pawb sydd â lle yn bresennol</translation>
    </message>
    <message>
        <source>One person: “show --cohort” tells the numbers</source>
        <translation>Un person: mae “show --cohort” yn rhoi’r rhifau</translation>
    </message>
    <message>
        <source>One session, where not all of the cohort&apos;s</source>
        <translation>Un sesiwn, yn hytrach na holl sesiynau’r garfan</translation>
    </message>
    <message>
        <source>What the person did</source>
        <translation>Beth a wnaeth y person</translation>
    </message>
    <message numerus="yes">
        <source>Attendance recorded: %n entr(y/ies).</source>
        <translation>
            <numerusform>Presenoldeb wedi’i gofnodi: dim cofnodion.</numerusform>
            <numerusform>Presenoldeb wedi’i gofnodi: %n cofnod.</numerusform>
            <numerusform>Presenoldeb wedi’i gofnodi: %n o gofnodion.</numerusform>
            <numerusform>Presenoldeb wedi’i gofnodi: %n o gofnodion.</numerusform>
            <numerusform>Presenoldeb wedi’i gofnodi: %n o gofnodion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds a place in cohort %1. Import its delegates first.</source>
        <translation>Nid oes gan neb le yng ngharfan %1. Mewnforiwch ei chyfranogwyr yn gyntaf.</translation>
    </message>
    <message>
        <source>Cancels a session, with everything that follows from it</source>
        <translation>Canslo sesiwn, gyda phopeth sy’n dilyn o hynny</translation>
    </message>
    <message>
        <source>The session: “timeline” tells the numbers</source>
        <translation>Y sesiwn: mae “timeline” yn rhoi’r rhifau</translation>
    </message>
    <message>
        <source>Show what it touches, and write nothing</source>
        <translation>Dangos beth yr effeithir arno, heb ysgrifennu dim</translation>
    </message>
    <message>
        <source>Changes how many a cohort takes; a higher number proposes offers, no more</source>
        <translation>Newid faint y mae carfan yn eu cymryd; mae rhif uwch yn awgrymu cynigion, dim mwy</translation>
    </message>
    <message>
        <source>How many it takes from now on</source>
        <translation>Faint y mae’n eu cymryd o hyn ymlaen</translation>
    </message>
    <message>
        <source>Records a session that a trainer ran in their own organisation</source>
        <translation>Cofnodi sesiwn a gynhaliodd hyfforddwr yn ei sefydliad ei hun</translation>
    </message>
    <message>
        <source>The trainer: “trainers” lists them</source>
        <translation>Yr hyfforddwr: mae “trainers” yn eu rhestru</translation>
    </message>
    <message>
        <source>The day it was held</source>
        <translation>Y diwrnod y’i cynhaliwyd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>How many people it reached</source>
        <translation>Faint o bobl a gyrhaeddodd</translation>
    </message>
    <message numerus="yes">
        <source>The session on %1 is recorded; it reached %n person(s).</source>
        <translation>
            <numerusform>Mae’r sesiwn ar %1 wedi’i chofnodi; ni chyrhaeddodd neb.</numerusform>
            <numerusform>Mae’r sesiwn ar %1 wedi’i chofnodi; cyrhaeddodd %n person.</numerusform>
            <numerusform>Mae’r sesiwn ar %1 wedi’i chofnodi; cyrhaeddodd %n o bobl.</numerusform>
            <numerusform>Mae’r sesiwn ar %1 wedi’i chofnodi; cyrhaeddodd %n o bobl.</numerusform>
            <numerusform>Mae’r sesiwn ar %1 wedi’i chofnodi; cyrhaeddodd %n o bobl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issues the certificates that are earned, and writes them as PDF</source>
        <translation>Rhoi’r tystysgrifau a enillwyd, a’u hysgrifennu fel PDF</translation>
    </message>
    <message>
        <source>A folder for one PDF each, or the name of one PDF for all</source>
        <translation>Ffolder ar gyfer un PDF yr un, neu enw un PDF i bawb</translation>
    </message>
    <message>
        <source>No certificate for %1: %2</source>
        <translation>Dim tystysgrif i %1: %2</translation>
    </message>
    <message>
        <source>Proves a file against the rules, and changes nothing</source>
        <translation>Gwirio ffeil yn erbyn y rheolau, heb newid dim</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>Mae %1 mewn trefn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in order: %n thing(s) found.</source>
        <translation>
            <numerusform>Mae %1 mewn trefn.</numerusform>
            <numerusform>Nid yw %1 mewn trefn: canfuwyd %n peth.</numerusform>
            <numerusform>Nid yw %1 mewn trefn: canfuwyd %n o bethau.</numerusform>
            <numerusform>Nid yw %1 mewn trefn: canfuwyd %n o bethau.</numerusform>
            <numerusform>Nid yw %1 mewn trefn: canfuwyd %n o bethau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clash: %1</source>
        <translation>Gwrthdaro: %1</translation>
    </message>
    <message>
        <source>Marks an enquiry as answered or declined</source>
        <translation>Nodi bod ymholiad wedi’i ateb neu ei wrthod</translation>
    </message>
    <message>
        <source>The enquiry: “enquiries” lists them</source>
        <translation>Yr ymholiad: mae “enquiries” yn eu rhestru</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Anything to keep with it</source>
        <translation>Unrhyw beth i’w gadw gydag ef</translation>
    </message>
    <message>
        <source>Enquiry %1 is %2.</source>
        <translation>Ymholiad %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is too far away. Give a day between 1900 and 2999.</source>
        <translation>Mae “%1” yn rhy bell i ffwrdd. Rhowch ddiwrnod rhwng 1900 a 2999.</translation>
    </message>
    <message>
        <source>Plans a cohort of a stage, with its sessions</source>
        <translation>Cynllunio carfan ar gyfer cam, gyda’i sesiynau</translation>
    </message>
    <message>
        <source>The stage of its programme</source>
        <translation>Cam ei rhaglen</translation>
    </message>
    <message>
        <source>How it is held (the stage&apos;s own way where none is given)</source>
        <translation>Sut y’i cynhelir (dull y cam ei hun os na roddir un)</translation>
    </message>
    <message>
        <source>How many it takes, where fewer than the stage does</source>
        <translation>Faint y mae’n eu cymryd, os yn llai na’r cam</translation>
    </message>
    <message>
        <source>When a session is, in UK local time; once for each (the first of a weekly course stands for all)</source>
        <translation>Pryd y mae sesiwn, yn amser lleol y DU; unwaith am bob un (mae’r gyntaf o gwrs wythnosol yn cynrychioli’r cyfan)</translation>
    </message>
    <message>
        <source>Where it is held</source>
        <translation>Ble y’i cynhelir</translation>
    </message>
    <message>
        <source>The joining link of an online session</source>
        <translation>Dolen ymuno sesiwn ar-lein</translation>
    </message>
    <message>
        <source>Who runs it; once for each</source>
        <translation>Pwy sy’n ei rhedeg; unwaith am bob un</translation>
    </message>
    <message>
        <source>Whom delegates ask</source>
        <translation>I bwy y mae cyfranogwyr yn gofyn</translation>
    </message>
    <message>
        <source>Cohort %1: %2, %3, up to %4 delegates, from %5.</source>
        <translation>Carfan %1: %2, %3, hyd at %4 o gyfranogwyr, o %5.</translation>
    </message>
    <message>
        <source>%1: %2, due %3.</source>
        <translation>%1: %2, disgwylir %3.</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>dim dyddiad eto</translation>
    </message>
    <message>
        <source>Engagement %1 has no commitment “%2”.</source>
        <translation>Nid oes gan ymgysylltiad %1 ymrwymiad “%2”.</translation>
    </message>
    <message>
        <source>Tells what differs between two editions of a programme</source>
        <translation>Dangos beth sy’n wahanol rhwng dau argraffiad o raglen</translation>
    </message>
    <message>
        <source>The programme: “programmes” lists them</source>
        <translation>Y rhaglen: mae “programmes” yn eu rhestru</translation>
    </message>
    <message>
        <source>The one edition</source>
        <translation>Y naill argraffiad</translation>
    </message>
    <message>
        <source>The other edition</source>
        <translation>Yr argraffiad arall</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nid oes dim yn wahanol.</translation>
    </message>
    <message>
        <source>Confirms a delegate who was invited, or offered a place</source>
        <translation>Cadarnhau cyfranogwr a wahoddwyd, neu y cynigiwyd lle iddo</translation>
    </message>
    <message>
        <source>Why they are confirmed although something bars it; the reason is kept</source>
        <translation>Pam y’i cadarnheir er bod rhywbeth yn ei rwystro; cedwir y rheswm</translation>
    </message>
    <message>
        <source>%1 is confirmed.</source>
        <translation>Cadarnhawyd %1.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Rhybudd: %1</translation>
    </message>
    <message>
        <source>Makes an engagement of an enquiry, with cohorts by an even split</source>
        <translation>Gwneud ymgysylltiad o ymholiad, gyda charfannau wedi’u rhannu’n gyfartal</translation>
    </message>
    <message>
        <source>The day the organisation joins</source>
        <translation>Y diwrnod y mae’r sefydliad yn ymuno</translation>
    </message>
    <message>
        <source>How the workshop is held (its own way where none is given)</source>
        <translation>Sut y cynhelir y gweithdy (ei ddull ei hun os na roddir un)</translation>
    </message>
    <message>
        <source>The organisation&apos;s ODS code</source>
        <translation>Cod ODS y sefydliad</translation>
    </message>
    <message>
        <source>Its nation, for bank holidays (england where none is given)</source>
        <translation>Ei wlad, ar gyfer gwyliau banc (england os na roddir un)</translation>
    </message>
    <message>
        <source>Engagement %1 is made.</source>
        <translation>Gwnaed ymgysylltiad %1.</translation>
    </message>
    <message numerus="yes">
        <source>Cohort %1, for %n delegate(s), has no date yet.</source>
        <translation>
            <numerusform>Nid oes dyddiad eto i garfan %1, heb gyfranogwyr.</numerusform>
            <numerusform>Nid oes dyddiad eto i garfan %1, ar gyfer %n cyfranogwr.</numerusform>
            <numerusform>Nid oes dyddiad eto i garfan %1, ar gyfer %n o gyfranogwyr.</numerusform>
            <numerusform>Nid oes dyddiad eto i garfan %1, ar gyfer %n o gyfranogwyr.</numerusform>
            <numerusform>Nid oes dyddiad eto i garfan %1, ar gyfer %n o gyfranogwyr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what is overdue, due and coming, over everything</source>
        <translation>Rhestru beth sy’n hwyr, yn ddisgwyliedig ac i ddod, dros bopeth</translation>
    </message>
    <message>
        <source>The last day to list</source>
        <translation>Y diwrnod olaf i’w restru</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nid oes dim i’w wneud.</translation>
    </message>
    <message>
        <source>Lists the editions that a file keeps, or saves or exports one</source>
        <translation>Rhestru’r argraffiadau y mae ffeil yn eu cadw, neu gadw neu allforio un</translation>
    </message>
    <message>
        <source>A programme file to save as a new edition</source>
        <translation>Ffeil rhaglen i’w chadw fel argraffiad newydd</translation>
    </message>
    <message>
        <source>Where to write a programme, to be changed and saved</source>
        <translation>Ble i ysgrifennu rhaglen, i’w newid a’i chadw</translation>
    </message>
    <message>
        <source>The programme to write</source>
        <translation>Y rhaglen i’w hysgrifennu</translation>
    </message>
    <message>
        <source>Its edition (the newest where none is given)</source>
        <translation>Ei hargraffiad (y diweddaraf os na roddir un)</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Cadwyd ar</translation>
    </message>
    <message>
        <source>Edition %1 of %2 is saved.</source>
        <translation>Cadwyd argraffiad %1 o %2.</translation>
    </message>
    <message>
        <source>Lists the enquiries of a file, the newest first</source>
        <translation>Rhestru ymholiadau ffeil, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>There are no enquiries.</source>
        <translation>Nid oes ymholiadau.</translation>
    </message>
    <message>
        <source>Records an enquiry for places or an in-house workshop</source>
        <translation>Cofnodi ymholiad am leoedd neu weithdy mewnol</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Pwy sy’n gofyn</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Eu cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>Their telephone number</source>
        <translation>Eu rhif ffôn</translation>
    </message>
    <message>
        <source>For which organisation</source>
        <translation>Ar gyfer pa sefydliad</translation>
    </message>
    <message>
        <source>For how many, 1 to 24</source>
        <translation>Ar gyfer faint, 1 i 24</translation>
    </message>
    <message>
        <source>Which dates they wish for</source>
        <translation>Pa ddyddiadau y dymunant eu cael</translation>
    </message>
    <message>
        <source>They accepted the terms and conditions</source>
        <translation>Derbyniasant y telerau a’r amodau</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Unrhyw beth arall</translation>
    </message>
    <message>
        <source>Enquiry %1 is recorded. Next: convert it (convener-cli convert).</source>
        <translation>Cofnodwyd ymholiad %1. Nesaf: ei drosi (convener-cli convert).</translation>
    </message>
    <message>
        <source>Agrees a later due date for a commitment; the first stays beside it</source>
        <translation>Cytuno ar ddyddiad disgwyliedig diweddarach i ymrwymiad; mae’r cyntaf yn aros wrth ei ochr</translation>
    </message>
    <message>
        <source>The day agreed</source>
        <translation>Y diwrnod y cytunwyd arno</translation>
    </message>
    <message>
        <source>The reason, which is kept</source>
        <translation>Y rheswm, a gedwir</translation>
    </message>
    <message>
        <source>Lists the bank holidays of a nation in a year</source>
        <translation>Rhestru gwyliau banc gwlad mewn blwyddyn</translation>
    </message>
    <message>
        <source>The year, from 2000 on</source>
        <translation>Y flwyddyn, o 2000 ymlaen</translation>
    </message>
    <message>
        <source>Bank holidays are known for the years 2000 to 2999, not for %1.</source>
        <translation>Mae gwyliau banc yn hysbys am y blynyddoedd 2000 i 2999, nid am %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>Gŵyl banc</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Mae wedi’i wneud.</translation>
    </message>
    <message>
        <source>Nothing was written. Without --dry-run it is.</source>
        <translation>Ni ysgrifennwyd dim. Heb --dry-run fe wneir.</translation>
    </message>
    <message>
        <source>Lets an organisation join a programme</source>
        <translation>Gadael i sefydliad ymuno â rhaglen</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>Enw’r sefydliad</translation>
    </message>
    <message>
        <source>Its ODS code</source>
        <translation>Ei god ODS</translation>
    </message>
    <message>
        <source>Its region</source>
        <translation>Ei ranbarth</translation>
    </message>
    <message>
        <source>The day it joined</source>
        <translation>Y diwrnod yr ymunodd</translation>
    </message>
    <message>
        <source>Who sponsors it there</source>
        <translation>Pwy sy’n ei noddi yno</translation>
    </message>
    <message>
        <source>Who leads it there</source>
        <translation>Pwy sy’n ei arwain yno</translation>
    </message>
    <message>
        <source>The lead&apos;s e-mail address</source>
        <translation>Cyfeiriad e-bost yr arweinydd</translation>
    </message>
    <message>
        <source>Engagement %1: %2 joined %3 on %4.</source>
        <translation>Ymgysylltiad %1: ymunodd %2 â %3 ar %4.</translation>
    </message>
    <message>
        <source>Corrects the day on which an engagement joined, with everything that follows from it</source>
        <translation>Cywiro’r diwrnod yr ymunodd ymgysylltiad, gyda phopeth sy’n dilyn o hynny</translation>
    </message>
    <message>
        <source>Tells who owes what since when, over every engagement or one</source>
        <translation>Dangos beth sy’n ddyledus gan bwy ers pryd, dros bob ymgysylltiad neu un</translation>
    </message>
    <message>
        <source>One engagement, where not all</source>
        <translation>Un ymgysylltiad, yn hytrach na phob un</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Ymgysylltiad</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Ymrwymiad</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Gofynnwyd ddiwethaf</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Nid oes dim yn ddyledus gan neb.</translation>
    </message>
    <message>
        <source>Lists the engagements of a file with their numbers</source>
        <translation>Rhestru ymgysylltiadau ffeil gyda’u rhifau</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ymunodd</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Carfannau</translation>
    </message>
    <message>
        <source>No organisation has joined yet. Next: convener-cli join.</source>
        <translation>Nid oes sefydliad wedi ymuno eto. Nesaf: convener-cli join.</translation>
    </message>
    <message>
        <source>Records that a trainer has the materials</source>
        <translation>Cofnodi bod y deunyddiau gan hyfforddwr</translation>
    </message>
    <message>
        <source>The day they were issued (today where none is given)</source>
        <translation>Y diwrnod y’u rhoddwyd (heddiw os na roddir un)</translation>
    </message>
    <message>
        <source>Trainer %1 has the materials since %2.</source>
        <translation>Mae’r deunyddiau gan hyfforddwr %1 ers %2.</translation>
    </message>
    <message>
        <source>Writes an engagement&apos;s planning matrix as PDF, or records that it was sent or came back</source>
        <translation>Ysgrifennu matrics cynllunio ymgysylltiad fel PDF, neu gofnodi yr anfonwyd ef neu y daeth yn ôl</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Ble i’w ysgrifennu</translation>
    </message>
    <message>
        <source>The day it was sent to the organisation</source>
        <translation>Y diwrnod yr anfonwyd ef at y sefydliad</translation>
    </message>
    <message>
        <source>The day it came back; the commitment is met</source>
        <translation>Y diwrnod y daeth yn ôl; cyflawnir yr ymrwymiad</translation>
    </message>
    <message>
        <source>Records that a commitment is met</source>
        <translation>Cofnodi bod ymrwymiad wedi’i gyflawni</translation>
    </message>
    <message>
        <source>The day it was met (today where none is given)</source>
        <translation>Y diwrnod y’i cyflawnwyd (heddiw os na roddir un)</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Beth sy’n ei ddangos</translation>
    </message>
    <message>
        <source>One organisation becomes part of another, with its engagements and people</source>
        <translation>Daw un sefydliad yn rhan o un arall, gyda’i ymgysylltiadau a’i bobl</translation>
    </message>
    <message>
        <source>The organisation: “organisations” lists them</source>
        <translation>Y sefydliad: mae “organisations” yn eu rhestru</translation>
    </message>
    <message>
        <source>The one that it becomes part of</source>
        <translation>Yr un y daw’n rhan ohono</translation>
    </message>
    <message>
        <source>Moves a session to another start, with everything that follows from it</source>
        <translation>Symud sesiwn i ddechrau arall, gyda phopeth sy’n dilyn o hynny</translation>
    </message>
    <message>
        <source>Its new start, in UK local time; it stays as long as it was</source>
        <translation>Ei dechrau newydd, yn amser lleol y DU; mae’n para cyhyd ag o’r blaen</translation>
    </message>
    <message>
        <source>Moves an engagement to another edition that the file keeps</source>
        <translation>Symud ymgysylltiad i argraffiad arall y mae’r ffeil yn ei gadw</translation>
    </message>
    <message>
        <source>The edition: “editions” tells the numbers</source>
        <translation>Yr argraffiad: mae “editions” yn rhoi’r rhifau</translation>
    </message>
    <message>
        <source>Makes a new Convener file</source>
        <translation>Gwneud ffeil Convener newydd</translation>
    </message>
    <message>
        <source>Fill it with invented organisations, to look around in</source>
        <translation>Ei llenwi â sefydliadau dychmygol, i edrych o gwmpas ynddi</translation>
    </message>
    <message>
        <source>%1 is made, with a sample in it.</source>
        <translation>Gwnaed %1, gyda sampl ynddi.</translation>
    </message>
    <message>
        <source>%1 is made. Next: let an organisation join (convener-cli join).</source>
        <translation>Gwnaed %1. Nesaf: gadael i sefydliad ymuno (convener-cli join).</translation>
    </message>
    <message>
        <source>Offers the free places of a cohort to those who wait</source>
        <translation>Cynnig lleoedd rhydd carfan i’r rhai sy’n aros</translation>
    </message>
    <message>
        <source>Show whom they would be offered to, and write nothing</source>
        <translation>Dangos i bwy y’u cynigid, heb ysgrifennu dim</translation>
    </message>
    <message>
        <source>The Convener file</source>
        <translation>Y ffeil Convener</translation>
    </message>
    <message>
        <source>The day to take for today</source>
        <translation>Y diwrnod i’w gymryd fel heddiw</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TESTUN</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DYDDIAD</translation>
    </message>
    <message>
        <source>“%1” is not a day that exists. Write it as year-month-day, such as 2027-02-15.</source>
        <translation>Nid yw “%1” yn ddiwrnod sy’n bod. Ysgrifennwch ef ar ffurf blwyddyn-mis-diwrnod, megis 2027-02-15.</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>NIFER</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, such as 12.</source>
        <translation>Nid yw “%1” yn rhif cyfan, megis 12.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>RHIF</translation>
    </message>
    <message>
        <source>“%1” is not the number of anything. Numbers are 1, 2, 3 and so on; “list” and “show” tell them.</source>
        <translation>Nid yw “%1” yn rhif ar ddim. Y rhifau yw 1, 2, 3 ac yn y blaen; mae “list” a “show” yn eu rhoi.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Choose one of: %2.</source>
        <translation>Ni ddeellir “%1”. Dewiswch un o’r rhain: %2.</translation>
    </message>
    <message>
        <source>Give exactly one of %1.</source>
        <translation>Rhowch un yn union o %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Cod ODS</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Writes a pack for each delegate and the attendance register as PDF</source>
        <translation>Ysgrifennu pecyn i bob cyfranogwr a’r gofrestr presenoldeb fel PDF</translation>
    </message>
    <message>
        <source>The person: “show --cohort” tells the numbers</source>
        <translation>Y person: mae “show --cohort” yn rhoi’r rhifau</translation>
    </message>
    <message>
        <source>Person %1 is not in cohort %2. “convener-cli show FILE --cohort %2” lists who is.</source>
        <translation>Nid yw person %1 yng ngharfan %2. Mae “convener-cli show FILE --cohort %2” yn rhestru pwy sydd.</translation>
    </message>
    <message>
        <source>Who could run sessions, in the order preferred; once for each</source>
        <translation>Pwy allai redeg sesiynau, yn nhrefn dewis; unwaith am bob un</translation>
    </message>
    <message>
        <source>How many of them each session needs</source>
        <translation>Faint ohonynt sydd eu hangen ar bob sesiwn</translation>
    </message>
    <message>
        <source>A preferred day of the week; once for each</source>
        <translation>Diwrnod dewisol o’r wythnos; unwaith am bob un</translation>
    </message>
    <message>
        <source>How many cohorts of a stage; once for each stage</source>
        <translation>Faint o garfannau mewn cam; unwaith am bob cam</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Carfan</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Cynigir</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Fan bellaf</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Hwyluswyr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left in the window.</source>
        <translation>
            <numerusform>Nid oes diwrnod ar ôl yn y ffenestr.</numerusform>
            <numerusform>Mae %n diwrnod ar ôl yn y ffenestr.</numerusform>
            <numerusform>Mae %n o ddiwrnodau ar ôl yn y ffenestr.</numerusform>
            <numerusform>Mae %n o ddiwrnodau ar ôl yn y ffenestr.</numerusform>
            <numerusform>Mae %n o ddiwrnodau ar ôl yn y ffenestr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice is shorter than preferred.</source>
        <translation>Mae’r rhybudd yn fyrrach na’r hyn a ffefrir.</translation>
    </message>
    <message>
        <source>Not all are on a preferred weekday.</source>
        <translation>Nid yw pob un ar ddiwrnod a ffefrir.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write it as workshop=2.</source>
        <translation>Ni ddeellir “%1”. Ysgrifennwch ef fel workshop=2.</translation>
    </message>
    <message>
        <source>Says where a delegate stands on the waiting list</source>
        <translation>Dweud ble mae cyfranogwr ar y rhestr aros</translation>
    </message>
    <message>
        <source>1 comes first; without it, by when they asked</source>
        <translation>1 sydd gyntaf; hebddo, yn ôl pryd y gofynnwyd</translation>
    </message>
    <message>
        <source>The waiting list is in its new order.</source>
        <translation>Mae’r rhestr aros yn ei threfn newydd.</translation>
    </message>
    <message>
        <source>%1 (convener-cli%2 --help tells more.)</source>
        <translation>%1 (Mae convener-cli%2 --help yn dweud mwy.)</translation>
    </message>
    <message>
        <source>Coordinates training programmes: from an organisation that joins to a printed pack.</source>
        <translation>Cydlynu rhaglenni hyfforddi: o sefydliad sy’n ymuno i becyn wedi’i argraffu.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Argraffu’r fersiwn a gorffen</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>Argraffu’r cymorth hwn a gorffen</translation>
    </message>
    <message>
        <source>Each command has its own help: convener-cli join --help. Dates are written 2027-02-15, session times 2027-02-15T13:00/2027-02-15T16:30.
The exit status is 0 when it was done, 1 when it was refused (the reason is on stderr), 2 for wrong usage.</source>
        <translation>Mae gan bob gorchymyn ei gymorth ei hun: convener-cli join --help. Ysgrifennir dyddiadau fel 2027-02-15, ac amserau sesiynau fel 2027-02-15T13:00/2027-02-15T16:30.
Y statws gadael yw 0 pan wnaed y gwaith, 1 pan wrthodwyd ef (mae’r rheswm ar stderr), 2 am ddefnydd anghywir.</translation>
    </message>
    <message>
        <source>Answer with one JSON document</source>
        <translation>Ateb ag un ddogfen JSON</translation>
    </message>
    <message>
        <source>Lists the programmes, or reads and judges a programme file</source>
        <translation>Rhestru’r rhaglenni, neu ddarllen a barnu ffeil rhaglen</translation>
    </message>
    <message>
        <source>A programme file to read instead</source>
        <translation>Ffeil rhaglen i’w darllen yn lle hynny</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Records that a survey was sent, reminded of, or came back</source>
        <translation>Cofnodi yr anfonwyd arolwg, y rhoddwyd nodyn atgoffa, neu y daeth yn ôl</translation>
    </message>
    <message>
        <source>The survey request: “timeline” tells the numbers</source>
        <translation>Y cais arolwg: mae “timeline” yn rhoi’r rhifau</translation>
    </message>
    <message>
        <source>The day it was sent</source>
        <translation>Y diwrnod yr anfonwyd ef</translation>
    </message>
    <message>
        <source>The day somebody was reminded of it</source>
        <translation>Y diwrnod yr atgoffwyd rhywun ohono</translation>
    </message>
    <message>
        <source>The day it came back</source>
        <translation>Y diwrnod y daeth yn ôl</translation>
    </message>
    <message>
        <source>Request %1 is recorded: %2.</source>
        <translation>Cofnodwyd cais %1: %2.</translation>
    </message>
    <message>
        <source>Corrects what is known of an organisation; every engagement follows</source>
        <translation>Cywiro’r hyn sy’n hysbys am sefydliad; mae pob ymgysylltiad yn dilyn</translation>
    </message>
    <message>
        <source>Its name from now on</source>
        <translation>Ei enw o hyn ymlaen</translation>
    </message>
    <message>
        <source>Its nation, for bank holidays</source>
        <translation>Ei wlad, ar gyfer gwyliau banc</translation>
    </message>
    <message>
        <source>Records where a delegate stands to a requirement of the programme</source>
        <translation>Cofnodi sefyllfa cyfranogwr mewn perthynas â gofyniad y rhaglen</translation>
    </message>
    <message>
        <source>The requirement, by its id in the programme</source>
        <translation>Y gofyniad, yn ôl ei id yn y rhaglen</translation>
    </message>
    <message>
        <source>Where the delegate stands to it</source>
        <translation>Sefyllfa’r cyfranogwr mewn perthynas ag ef</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>Records that a delegate returned the work of a stage done alone</source>
        <translation>Cofnodi bod cyfranogwr wedi dychwelyd gwaith cam a wneir ar ei ben ei hun</translation>
    </message>
    <message>
        <source>The stage of the programme</source>
        <translation>Cam y rhaglen</translation>
    </message>
    <message>
        <source>%1 returned %2 on %3.</source>
        <translation>Dychwelodd %1 %2 ar %3.</translation>
    </message>
    <message>
        <source>Withdraws a certificate; it is kept, marked with the reason</source>
        <translation>Tynnu tystysgrif yn ôl; fe’i cedwir, wedi’i nodi â’r rheswm</translation>
    </message>
    <message>
        <source>The number printed on it</source>
        <translation>Y rhif a argraffwyd arni</translation>
    </message>
    <message>
        <source>Certificate %1 is withdrawn.</source>
        <translation>Tynnwyd tystysgrif %1 yn ôl.</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, rhes %2: %3</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1, rhes %2, %3: %4</translation>
    </message>
    <message>
        <source>Enrols the delegates of a list (CSV or .xlsx) on a cohort</source>
        <translation>Cofrestru cyfranogwyr rhestr (CSV neu .xlsx) ar garfan</translation>
    </message>
    <message>
        <source>The list, with a row of headings</source>
        <translation>Y rhestr, â rhes o benawdau</translation>
    </message>
    <message>
        <source>Show what would happen, and write nothing</source>
        <translation>Dangos beth fyddai’n digwydd, heb ysgrifennu dim</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Hysbys</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>new</source>
        <translation>newydd</translation>
    </message>
    <message>
        <source>known</source>
        <translation>hysbys</translation>
    </message>
    <message>
        <source>Rows read: %1. New people: %2. Known already: %3. Given a place: %4. Waiting: %5. Faults: %6.</source>
        <translation>Rhesi a ddarllenwyd: %1. Pobl newydd: %2. Hysbys eisoes: %3. Wedi cael lle: %4. Yn aros: %5. Namau: %6.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>The organisation selects a delegate for Train the Trainer</source>
        <translation>Y sefydliad yn dewis cyfranogwr ar gyfer Hyfforddi’r Hyfforddwr</translation>
    </message>
    <message>
        <source>Trainer %1 is selected.</source>
        <translation>Dewiswyd hyfforddwr %1.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>heb ei gofnodi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Cohort %1: %2 of %3, %4 of %5 places held, %6 waiting</source>
        <translation>Carfan %1: %2 yn %3, cedwir %4 o %5 o leoedd, %6 yn aros</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Cynhelir</translation>
    </message>
    <message>
        <source>Sessions from</source>
        <translation>Sesiynau o</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canslwyd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Engagement %1: %2, %3, joined %4</source>
        <translation>Ymgysylltiad %1: %2, %3, ymunodd %4</translation>
    </message>
    <message>
        <source>Shows an engagement with its cohorts, or a cohort with its delegates</source>
        <translation>Dangos ymgysylltiad gyda’i garfannau, neu garfan gyda’i chyfranogwyr</translation>
    </message>
    <message>
        <source>Somebody takes the place of a delegate who gives it up, in one step</source>
        <translation>Rhywun yn cymryd lle cyfranogwr sy’n ei ildio, mewn un cam</translation>
    </message>
    <message>
        <source>Who takes the place</source>
        <translation>Pwy sy’n cymryd y lle</translation>
    </message>
    <message>
        <source>Their job title</source>
        <translation>Teitl eu swydd</translation>
    </message>
    <message>
        <source>%1: %2, joined %3</source>
        <translation>%1: %2, ymunodd %3</translation>
    </message>
    <message>
        <source>Window: %1 to %2</source>
        <translation>Ffenestr: %1 i %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 i %3</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Amseru</translation>
    </message>
    <message>
        <source>Shows every date of an engagement, and what clashes</source>
        <translation>Dangos pob dyddiad mewn ymgysylltiad, a beth sy’n gwrthdaro</translation>
    </message>
    <message>
        <source>Lists the trainers with how far they came and whom they reached</source>
        <translation>Rhestru’r hyfforddwyr, pa mor bell y daethant a phwy a gyrhaeddwyd ganddynt</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Hyfforddwr</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiynau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>No trainer is selected yet.</source>
        <translation>Nid oes hyfforddwr wedi’i ddewis eto.</translation>
    </message>
    <message>
        <source>Tells whether a certificate of this file stands, and what it says</source>
        <translation>Dweud a yw tystysgrif o’r ffeil hon yn sefyll, a beth y mae’n ei ddweud</translation>
    </message>
    <message>
        <source>The check code printed on it</source>
        <translation>Y cod gwirio a argraffwyd arni</translation>
    </message>
    <message>
        <source>No certificate %1 was issued from this file. Check the number.</source>
        <translation>Ni roddwyd tystysgrif %1 o’r ffeil hon. Gwiriwch y rhif.</translation>
    </message>
    <message>
        <source>Certificate %1 was issued with another check code than %2. Compare it with the paper.</source>
        <translation>Rhoddwyd tystysgrif %1 â chod gwirio arall na %2. Cymharwch ef â’r papur.</translation>
    </message>
    <message>
        <source>Certificate %1: %2, %3, %4, held on %5, issued on %6.</source>
        <translation>Tystysgrif %1: %2, %3, %4, cynhaliwyd ar %5, rhoddwyd ar %6.</translation>
    </message>
    <message>
        <source>Certificate %1 was withdrawn on %2: %3</source>
        <translation>Tynnwyd tystysgrif %1 yn ôl ar %2: %3</translation>
    </message>
    <message>
        <source>Certificate %1 was replaced by a later one.</source>
        <translation>Disodlwyd tystysgrif %1 gan un ddiweddarach.</translation>
    </message>
    <message>
        <source>Agrees on which day an engagement&apos;s window starts</source>
        <translation>Cytuno ar ba ddiwrnod y mae ffenestr ymgysylltiad yn dechrau</translation>
    </message>
    <message>
        <source>The first day of the window</source>
        <translation>Diwrnod cyntaf y ffenestr</translation>
    </message>
    <message>
        <source>The window is %1 to %2.</source>
        <translation>Y ffenestr yw %1 i %2.</translation>
    </message>
    <message>
        <source>A delegate gives up a place; it is offered to the next who is eligible</source>
        <translation>Cyfranogwr yn ildio lle; fe’i cynigir i’r nesaf sy’n gymwys</translation>
    </message>
    <message>
        <source>The delegate never took the place up</source>
        <translation>Ni chymerodd y cyfranogwr y lle o gwbl</translation>
    </message>
    <message>
        <source>Writes the pre-workshop workbook of each delegate as PDF</source>
        <translation>Ysgrifennu llyfr gwaith cyn y gweithdy pob cyfranogwr fel PDF</translation>
    </message>
    <message>
        <source>A Convener file, for the days that it adds</source>
        <translation>Ffeil Convener, ar gyfer y diwrnodau y mae’n eu hychwanegu</translation>
    </message>
    <message>
        <source>Tells what was done, when and by whom</source>
        <translation>Dweud beth a wnaed, pryd a chan bwy</translation>
    </message>
    <message>
        <source>Of one organisation</source>
        <translation>Am un sefydliad</translation>
    </message>
    <message>
        <source>Of one engagement</source>
        <translation>Am un ymgysylltiad</translation>
    </message>
    <message>
        <source>Of one cohort</source>
        <translation>Am un garfan</translation>
    </message>
    <message>
        <source>Of one person</source>
        <translation>Am un person</translation>
    </message>
    <message>
        <source>Of one survey request</source>
        <translation>Am un cais arolwg</translation>
    </message>
    <message>
        <source>Of the certificate with this number</source>
        <translation>Am y dystysgrif â’r rhif hwn</translation>
    </message>
    <message>
        <source>Done by this person</source>
        <translation>A wnaed gan y person hwn</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>O’r diwrnod hwn</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Hyd y diwrnod hwn</translation>
    </message>
    <message>
        <source>No more than so many steps, the newest</source>
        <translation>Dim mwy na hyn o gamau, y diweddaraf</translation>
    </message>
    <message>
        <source>Write them to this CSV file</source>
        <translation>Eu hysgrifennu i’r ffeil CSV hon</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>dadwnaed</translation>
    </message>
    <message>
        <source>Nothing was done that fits.</source>
        <translation>Ni wnaed dim sy’n cyfateb.</translation>
    </message>
    <message>
        <source>There is no certificate %1 in this file. Check the number.</source>
        <translation>Nid oes tystysgrif %1 yn y ffeil hon. Gwiriwch y rhif.</translation>
    </message>
    <message>
        <source>Gives its sessions to a cohort that has none yet</source>
        <translation>Rhoi ei sesiynau i garfan nad oes ganddi rai eto</translation>
    </message>
    <message>
        <source>Takes the last step back, or any other</source>
        <translation>Tynnu’r cam olaf yn ôl, neu unrhyw un arall</translation>
    </message>
    <message>
        <source>Another step than the last; “history” tells their numbers</source>
        <translation>Cam arall na’r olaf; mae “history” yn rhoi eu rhifau</translation>
    </message>
    <message>
        <source>Take the later steps back too that build on it</source>
        <translation>Tynnu’n ôl hefyd y camau diweddarach sy’n adeiladu arno</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Dadwnaed: %1.</translation>
    </message>
    <message>
        <source>Does again what was undone last</source>
        <translation>Gwneud eto’r hyn a ddadwnaed ddiwethaf</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Gwnaed eto: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nid oes gorchymyn “%1”.</translation>
    </message>
    <message>
        <source>A folder for one PDF each</source>
        <translation>Ffolder ar gyfer un PDF yr un</translation>
    </message>
    <message>
        <source>The name of one PDF for the printer, with all of them</source>
        <translation>Enw un PDF ar gyfer yr argraffydd, â phob un ynddo</translation>
    </message>
    <message>
        <source>Makes a backup of a file now, or lists those there are</source>
        <translation>Yn gwneud copi wrth gefn o ffeil nawr, neu’n rhestru’r rhai sydd ar gael</translation>
    </message>
    <message>
        <source>List the backups, the newest first, and make none</source>
        <translation>Rhestru’r copïau wrth gefn, y diweddaraf yn gyntaf, heb wneud un</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copi wrth gefn</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Beitiau</translation>
    </message>
    <message>
        <source>Last step in it</source>
        <translation>Y cam olaf ynddo</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>wedi’i ddifrodi</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Nid oes copi wrth gefn eto.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a file, which is kept</source>
        <translation>Yn rhoi copi wrth gefn yn lle ffeil, sy’n cael ei chadw</translation>
    </message>
    <message>
        <source>The backup, as “backup --list” names it; the newest good one without</source>
        <translation>Y copi wrth gefn, fel y mae “backup --list” yn ei enwi; heb hynny, yr un da diweddaraf</translation>
    </message>
    <message>
        <source>Show which steps would be lost and change nothing</source>
        <translation>Dangos pa gamau fyddai’n cael eu colli, heb newid dim</translation>
    </message>
    <message>
        <source>Would be lost: %1.</source>
        <translation>Byddai hyn yn cael ei golli: %1.</translation>
    </message>
    <message>
        <source>No longer there: %1.</source>
        <translation>Ddim yno mwyach: %1.</translation>
    </message>
    <message>
        <source>Restored the backup of %1.</source>
        <translation>Adferwyd y copi wrth gefn o %1.</translation>
    </message>
    <message>
        <source>There is no good backup of %1.</source>
        <translation>Nid oes copi wrth gefn da o %1.</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “backup --list” tells those there are.</source>
        <translation>Nid oes copi wrth gefn “%1”. Mae “backup --list” yn dangos y rhai sydd ar gael.</translation>
    </message>
    <message>
        <source>Writes a document of any kind, as PDF or HTML</source>
        <translation>Yn ysgrifennu dogfen o unrhyw fath, fel PDF neu HTML</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Un o %1</translation>
    </message>
    <message>
        <source>The engagement, for a document about one</source>
        <translation>Yr ymgysylltiad, ar gyfer dogfen am un</translation>
    </message>
    <message>
        <source>The cohort, for a document for one</source>
        <translation>Y garfan, ar gyfer dogfen i un</translation>
    </message>
    <message>
        <source>A folder for one file each, or the name of one PDF for all</source>
        <translation>Ffolder ar gyfer un ffeil yr un, neu enw un PDF ar gyfer y cyfan</translation>
    </message>
    <message>
        <source>HTML instead of PDF, into a folder</source>
        <translation>HTML yn lle PDF, i ffolder</translation>
    </message>
    <message>
        <source>There is no document of this kind yet: %1.</source>
        <translation>Nid oes dogfen o’r math hwn eto: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of document. Give one of %2.</source>
        <translation>Nid yw “%1” yn fath o ddogfen. Rhowch un o %2.</translation>
    </message>
    <message>
        <source>%1: this document is for a cohort. Give --cohort.</source>
        <translation>%1: i garfan y mae’r ddogfen hon. Rhowch --cohort.</translation>
    </message>
    <message>
        <source>%1: this document is about an engagement. Give --engagement.</source>
        <translation>%1: am ymgysylltiad y mae’r ddogfen hon. Rhowch --engagement.</translation>
    </message>
    <message>
        <source>The language of its documents (en where none is given)</source>
        <translation>Iaith ei ddogfennau (en os na roddir un)</translation>
    </message>
    <message>
        <source>Cohort %1 has no session that takes place, so nobody can have attended. See “show --cohort %1”.</source>
        <translation>Nid oes gan garfan %1 sesiwn sy’n cael ei chynnal, felly ni all neb fod wedi bod yno. Gweler “show --cohort %1”.</translation>
    </message>
    <message>
        <source>Changes what is told of a session: venue, joining link, contact, who leads it</source>
        <translation>Yn newid yr hyn a ddywedir am sesiwn: lleoliad, dolen ymuno, cyswllt, pwy sy’n ei harwain</translation>
    </message>
    <message>
        <source>All sessions of a cohort that take place</source>
        <translation>Pob sesiwn o’r garfan sy’n cael ei chynnal</translation>
    </message>
    <message>
        <source>Where it is held; &quot;&quot; for nowhere</source>
        <translation>Ble y’i cynhelir; &quot;&quot; am ddim lle</translation>
    </message>
    <message>
        <source>The joining link; &quot;&quot; for none</source>
        <translation>Y ddolen ymuno; &quot;&quot; am ddim un</translation>
    </message>
    <message>
        <source>Whom delegates ask; &quot;&quot; for nobody in particular</source>
        <translation>I bwy y mae cyfranogwyr yn gofyn; &quot;&quot; am neb yn arbennig</translation>
    </message>
    <message>
        <source>Who leads it from now on; once for each, &quot;&quot; for nobody yet</source>
        <translation>Pwy sy’n ei harwain o hyn ymlaen; unwaith i bob un, &quot;&quot; am neb eto</translation>
    </message>
    <message>
        <source>There is nothing to change. Give a venue, a link, a contact or a facilitator.</source>
        <translation>Nid oes dim i’w newid. Rhowch leoliad, dolen, cyswllt neu hwylusydd.</translation>
    </message>
    <message>
        <source>Cohort %1 has no session that takes place. Plan its sessions first.</source>
        <translation>Nid oes gan garfan %1 sesiwn sy’n cael ei chynnal. Cynlluniwch ei sesiynau yn gyntaf.</translation>
    </message>
    <message>
        <source>Issues a certificate anew as the record has it now, in the place of one that stands</source>
        <translation>Yn cyhoeddi tystysgrif o’r newydd fel y mae’r cofnod yn awr, yn lle un sy’n sefyll</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 is issued in the place of %3.</source>
        <translation>Cyhoeddir tystysgrif %1 i %2 yn lle %3.</translation>
    </message>
    <message>
        <source>Drafts an e-mail about a survey, a commitment or a place, and keeps it on record</source>
        <translation>Yn drafftio e-bost am arolwg, ymrwymiad neu le, ac yn ei gadw ar gofnod</translation>
    </message>
    <message>
        <source>The engagement, with --commitment</source>
        <translation>Yr ymgysylltiad, gyda --commitment</translation>
    </message>
    <message>
        <source>The commitment to ask for</source>
        <translation>Yr ymrwymiad i ofyn amdano</translation>
    </message>
    <message>
        <source>The cohort, with --person</source>
        <translation>Y garfan, gyda --person</translation>
    </message>
    <message>
        <source>The delegate to invite, or to offer a place to</source>
        <translation>Y cyfranogwr i’w wahodd, neu i gynnig lle iddo</translation>
    </message>
    <message>
        <source>The .eml file to write, which a mail program opens ready to send</source>
        <translation>Y ffeil .eml i’w hysgrifennu, y mae rhaglen e-bost yn ei hagor yn barod i’w hanfon</translation>
    </message>
    <message>
        <source>Draft %1 to %2: %3</source>
        <translation>Drafft %1 at %2: %3</translation>
    </message>
    <message>
        <source>No e-mail address is known: fill it in before it goes out.</source>
        <translation>Nid oes cyfeiriad e-bost hysbys: llenwch ef cyn iddo fynd allan.</translation>
    </message>
    <message>
        <source>nobody known yet</source>
        <translation>neb yn hysbys eto</translation>
    </message>
    <message>
        <source>sent on %1, tells the earlier date</source>
        <translation>anfonwyd ar %1, yn dweud y dyddiad cynharach</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>anfonwyd ar %1</translation>
    </message>
    <message>
        <source>written for the earlier date</source>
        <translation>ysgrifennwyd ar gyfer y dyddiad cynharach</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>heb ei anfon</translation>
    </message>
    <message>
        <source>Lists the e-mails that were drafted, and what they tell</source>
        <translation>Yn rhestru’r e-byst a ddrafftiwyd, a’r hyn a ddywedant</translation>
    </message>
    <message>
        <source>Only those that tell what is no longer so</source>
        <translation>Dim ond y rhai sy’n dweud yr hyn nad yw’n wir bellach</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>Yn dweud</translation>
    </message>
    <message>
        <source>Proposes entries that may be one person, with the reasons</source>
        <translation>Yn cynnig cofnodion a all fod yn un person, gyda’r rhesymau</translation>
    </message>
    <message>
        <source>%1 of 100: %2</source>
        <translation>%1 o 100: %2</translation>
    </message>
    <message>
        <source>No two entries look like one person.</source>
        <translation>Nid oes dau gofnod sy’n edrych fel un person.</translation>
    </message>
    <message>
        <source>Remembers that two entries are two people</source>
        <translation>Yn cofio mai dau berson yw dau gofnod</translation>
    </message>
    <message>
        <source>The person: “duplicates” tells their numbers</source>
        <translation>Y person: mae “duplicates” yn dweud eu rhifau</translation>
    </message>
    <message>
        <source>The one who is somebody else</source>
        <translation>Yr un sy’n rhywun arall</translation>
    </message>
    <message>
        <source>Person %1 and person %2 are two people, and not proposed again.</source>
        <translation>Dau berson yw person %1 a pherson %2, ac ni chynigir hwy eto.</translation>
    </message>
    <message>
        <source>Removes all that tells who a person is, for good; what is counted stays</source>
        <translation>Yn tynnu am byth bopeth sy’n dweud pwy yw person; mae’r hyn a gyfrifir yn aros</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Y person</translation>
    </message>
    <message>
        <source>Show what it reaches, and write nothing</source>
        <translation>Dangos yr hyn y mae’n ei gyrraedd, heb ysgrifennu dim</translation>
    </message>
    <message>
        <source>Do it: it cannot be undone</source>
        <translation>Gwneud hynny: ni ellir ei ddadwneud</translation>
    </message>
    <message>
        <source>Make a new backup, and remove those that hold the person</source>
        <translation>Gwneud copi wrth gefn newydd, a thynnu’r rhai sy’n dal y person</translation>
    </message>
    <message>
        <source>Erasing %1 (person %2) would reach:</source>
        <translation>Byddai dileu %1 (person %2) yn cyrraedd:</translation>
    </message>
    <message>
        <source>Erased %1 (person %2):</source>
        <translation>Dilëwyd %1 (person %2):</translation>
    </message>
    <message>
        <source>Stays: %1: %2</source>
        <translation>Yn aros: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) hold these data still. With --replace-backups they give way to a new one:</source>
        <translation>
            <numerusform>Mae %n copi wrth gefn yn dal y data hyn o hyd. Gyda --replace-backups maent yn ildio i un newydd:</numerusform>
            <numerusform>Mae %n copi wrth gefn yn dal y data hyn o hyd. Gyda --replace-backups mae’n ildio i un newydd:</numerusform>
            <numerusform>Mae %n copi wrth gefn yn dal y data hyn o hyd. Gyda --replace-backups maent yn ildio i un newydd:</numerusform>
            <numerusform>Mae %n copi wrth gefn yn dal y data hyn o hyd. Gyda --replace-backups maent yn ildio i un newydd:</numerusform>
            <numerusform>Mae %n copi wrth gefn yn dal y data hyn o hyd. Gyda --replace-backups maent yn ildio i un newydd:</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the certificates that were issued, and which stand</source>
        <translation>Yn rhestru’r tystysgrifau a gyhoeddwyd, a pha rai sy’n sefyll</translation>
    </message>
    <message>
        <source>One cohort, where not all</source>
        <translation>Un garfan, lle nad pob un</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>No certificate was issued yet.</source>
        <translation>Ni chyhoeddwyd tystysgrif eto.</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>tynnwyd yn ôl: %1</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>disodlwyd</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>yn sefyll</translation>
    </message>
    <message>
        <source>A delegate takes a session of a course that they miss with another cohort</source>
        <translation>Mae cyfranogwr yn cymryd sesiwn o gwrs y mae’n ei cholli gyda charfan arall</translation>
    </message>
    <message>
        <source>The session of their own cohort</source>
        <translation>Sesiwn eu carfan eu hunain</translation>
    </message>
    <message>
        <source>The session of the other cohort, the same week</source>
        <translation>Sesiwn y garfan arall, yr un wythnos</translation>
    </message>
    <message>
        <source>They do not make it up after all</source>
        <translation>Nid ydynt yn gwneud iawn amdani wedi’r cwbl</translation>
    </message>
    <message>
        <source>%1 takes session %2 with cohort %3 instead of session %4.</source>
        <translation>Mae %1 yn cymryd sesiwn %2 gyda charfan %3 yn lle sesiwn %4.</translation>
    </message>
    <message>
        <source>%1 no longer makes up session %2.</source>
        <translation>Nid yw %1 yn gwneud iawn am sesiwn %2 mwyach.</translation>
    </message>
    <message>
        <source>Makes two entries of one person one, with all that belongs to both</source>
        <translation>Yn gwneud dau gofnod un person yn un, gyda phopeth sy’n perthyn i’r ddau</translation>
    </message>
    <message>
        <source>The entry that stays: “duplicates” tells the numbers</source>
        <translation>Y cofnod sy’n aros: mae “duplicates” yn dweud y rhifau</translation>
    </message>
    <message>
        <source>The entry that becomes part of it</source>
        <translation>Y cofnod sy’n dod yn rhan ohono</translation>
    </message>
    <message>
        <source>What stays where the two differ; --dry-run tells where they do</source>
        <translation>Yr hyn sy’n aros lle mae’r ddau’n wahanol; mae --dry-run yn dweud ble</translation>
    </message>
    <message>
        <source>“%1” does not say what stays. Write it as WHAT=kept, WHAT=other or WHAT=both.</source>
        <translation>Nid yw “%1” yn dweud beth sy’n aros. Ysgrifennwch ef fel WHAT=kept, WHAT=other neu WHAT=both.</translation>
    </message>
    <message>
        <source>To choose: --choose %1=kept (%2: %3) or %1=other (%4)</source>
        <translation>I’w ddewis: --choose %1=kept (%2: %3) neu %1=other (%4)</translation>
    </message>
    <message>
        <source>Person %1 is part of person %2 now.</source>
        <translation>Mae person %1 yn rhan o berson %2 yn awr.</translation>
    </message>
    <message>
        <source>Say which command, such as “due”.</source>
        <translation>Dywedwch pa orchymyn, megis “due”.</translation>
    </message>
    <message>
        <source>%1 is missing. Give it.</source>
        <translation>Mae %1 ar goll. Rhowch ef.</translation>
    </message>
    <message>
        <source>“%1” is not understood here. Leave it out, or look at the options.</source>
        <translation>Ni ddeellir “%1” yma. Hepgorwch ef, neu edrychwch ar yr opsiynau.</translation>
    </message>
    <message>
        <source>%1 makes sense only together with %2. Give both.</source>
        <translation>Dim ond gyda %2 y mae %1 yn gwneud synnwyr. Rhowch y ddau.</translation>
    </message>
    <message>
        <source>%1 and %2 rule each other out. Give one of them.</source>
        <translation>Mae %1 a %2 yn cau ei gilydd allan. Rhowch un ohonynt.</translation>
    </message>
    <message>
        <source>%1 is given more than once. Give it once.</source>
        <translation>Rhoddwyd %1 fwy nag unwaith. Rhowch ef unwaith.</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>Mae angen gwerth ar ôl %1.</translation>
    </message>
    <message>
        <source>Lists access and dietary needs; those of past sessions are removed for good</source>
        <translation>Yn rhestru anghenion mynediad a deiet; tynnir rhai sesiynau a fu am byth</translation>
    </message>
    <message>
        <source>Remove them now, by the day of --on; opening a file to write does it by itself</source>
        <translation>Eu tynnu nawr, yn ôl diwrnod --on; mae agor ffeil i ysgrifennu’n gwneud hynny ohono’i hun</translation>
    </message>
    <message numerus="yes">
        <source>Removed the needs of %n delegate(s).</source>
        <translation>
            <numerusform>Tynnwyd anghenion %n cyfranogwr.</numerusform>
            <numerusform>Tynnwyd anghenion %n cyfranogwr.</numerusform>
            <numerusform>Tynnwyd anghenion %n cyfranogwr.</numerusform>
            <numerusform>Tynnwyd anghenion %n cyfranogwr.</numerusform>
            <numerusform>Tynnwyd anghenion %n cyfranogwr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Mynediad</translation>
    </message>
    <message>
        <source>Dietary</source>
        <translation>Deiet</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Sesiwn olaf</translation>
    </message>
    <message>
        <source>No needs are on record.</source>
        <translation>Nid oes anghenion ar gofnod.</translation>
    </message>
    <message>
        <source>How large the sample is: a few organisations whose story is told, or 250 or 2,500 with 600 delegates each</source>
        <translation>Pa mor fawr yw’r sampl: ychydig o sefydliadau y dywedir eu hanes, neu 250 neu 2,500 â 600 o gyfranogwyr yr un</translation>
    </message>
    <message>
        <source>The new file needs a name. Give one, such as team.convener.</source>
        <translation>Mae angen enw ar y ffeil newydd. Rhowch un, megis team.convener.</translation>
    </message>
    <message>
        <source>Offers lapsed, and nobody else waits who could take the place.</source>
        <translation>Daeth cynigion i ben, ac nid oes neb arall yn aros a allai gymryd y lle.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nodyn: %1</translation>
    </message>
    <message>
        <source>Lists the organisations of a file with their numbers, and how far their trainers reach</source>
        <translation>Yn rhestru sefydliadau ffeil gyda’u rhifau, a pha mor bell y mae eu hyfforddwyr yn cyrraedd</translation>
    </message>
    <message>
        <source>Cascade sessions</source>
        <translation>Sesiynau rhaeadru</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Pobl a gyrhaeddwyd</translation>
    </message>
    <message>
        <source>A PDF of your own in the place of the workbook</source>
        <translation>Eich PDF eich hun yn lle’r llyfr gwaith</translation>
    </message>
    <message>
        <source>There is nothing to change. Give a name, an ODS code or a nation.</source>
        <translation>Nid oes dim i’w newid. Rhowch enw, cod ODS neu genedl.</translation>
    </message>
    <message>
        <source>Anonymises delegates some months after their last survey, for good</source>
        <translation>Yn gwneud cyfranogwyr yn ddienw rai misoedd ar ôl eu harolwg olaf, am byth</translation>
    </message>
    <message>
        <source>Set for how many months personal data are kept</source>
        <translation>Gosod am faint o fisoedd y cedwir data personol</translation>
    </message>
    <message>
        <source>Set no period: nobody is anonymised</source>
        <translation>Gosod dim cyfnod: ni wneir neb yn ddienw</translation>
    </message>
    <message>
        <source>Show who would be anonymised, and write nothing</source>
        <translation>Dangos pwy a gâi ei wneud yn ddienw, heb ysgrifennu dim</translation>
    </message>
    <message>
        <source>Anonymise them: it cannot be undone</source>
        <translation>Eu gwneud yn ddienw: ni ellir ei ddadwneud</translation>
    </message>
    <message>
        <source>Make a new backup, and remove those that hold any of them</source>
        <translation>Gwneud copi wrth gefn newydd, a thynnu’r rhai sy’n dal unrhyw un ohonynt</translation>
    </message>
    <message numerus="yes">
        <source>Personal data are kept for %n month(s) after the last survey.</source>
        <translation>
            <numerusform>Cedwir data personol am %n mis ar ôl yr arolwg olaf.</numerusform>
            <numerusform>Cedwir data personol am %n mis ar ôl yr arolwg olaf.</numerusform>
            <numerusform>Cedwir data personol am %n mis ar ôl yr arolwg olaf.</numerusform>
            <numerusform>Cedwir data personol am %n mis ar ôl yr arolwg olaf.</numerusform>
            <numerusform>Cedwir data personol am %n mis ar ôl yr arolwg olaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>No retention period is set.</source>
        <translation>Nid oes cyfnod cadw wedi’i osod.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Diwethaf</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Cedwir tan</translation>
    </message>
    <message>
        <source>Nobody’s retention period has passed.</source>
        <translation>Nid oes cyfnod cadw neb wedi dod i ben.</translation>
    </message>
    <message>
        <source>Makes a new file of what can still be read of a damaged one, which stays as it is</source>
        <translation>Yn gwneud ffeil newydd o’r hyn y gellir ei ddarllen o hyd o un a ddifrodwyd, sy’n aros fel y mae</translation>
    </message>
    <message>
        <source>The damaged Convener file</source>
        <translation>Y ffeil Convener a ddifrodwyd</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>Y ffeil newydd</translation>
    </message>
    <message>
        <source>Every row could be read.</source>
        <translation>Gellid darllen pob rhes.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1. Next: convener-cli check %1.</source>
        <translation>
            <numerusform>Mae %n rhes yn %1. Nesaf: convener-cli check %1.</numerusform>
            <numerusform>Mae %n rhes yn %1. Nesaf: convener-cli check %1.</numerusform>
            <numerusform>Mae %n rhes yn %1. Nesaf: convener-cli check %1.</numerusform>
            <numerusform>Mae %n rhes yn %1. Nesaf: convener-cli check %1.</numerusform>
            <numerusform>Mae %n rhes yn %1. Nesaf: convener-cli check %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>Rhesi a gadwyd</translation>
    </message>
    <message>
        <source>Gaps that cannot be read</source>
        <translation>Bylchau na ellir eu darllen</translation>
    </message>
    <message>
        <source>Rows that make no sense</source>
        <translation>Rhesi nad ydynt yn gwneud synnwyr</translation>
    </message>
    <message>
        <source>Rows that belong to a lost one</source>
        <translation>Rhesi sy’n perthyn i un goll</translation>
    </message>
    <message>
        <source>Records that a drafted e-mail went out, or discards it</source>
        <translation>Yn cofnodi bod e-bost a ddrafftiwyd wedi mynd allan, neu’n ei daflu</translation>
    </message>
    <message>
        <source>The draft: “drafts” tells the numbers</source>
        <translation>Y drafft: mae “drafts” yn dweud y rhifau</translation>
    </message>
    <message>
        <source>The day it went out; what it is about is recorded with it</source>
        <translation>Y diwrnod yr aeth allan; cofnodir gydag ef yr hyn y mae’n sôn amdano</translation>
    </message>
    <message>
        <source>It is not to go out</source>
        <translation>Nid yw i fynd allan</translation>
    </message>
    <message>
        <source>Draft %1 is discarded.</source>
        <translation>Mae drafft %1 wedi’i daflu.</translation>
    </message>
    <message>
        <source>Draft %1 is recorded as sent to %2.</source>
        <translation>Cofnodwyd drafft %1 fel un a anfonwyd at %2.</translation>
    </message>
    <message>
        <source>Guest at session %1: %2 (person %3), instead of session %4.</source>
        <translation>Gwestai yn sesiwn %1: %2 (person %3), yn lle sesiwn %4.</translation>
    </message>
    <message>
        <source>%1 makes up session %2 with cohort %3, session %4: %5.</source>
        <translation>Mae %1 yn gwneud iawn am sesiwn %2 gyda charfan %3, sesiwn %4: %5.</translation>
    </message>
    <message>
        <source>Writes all that is held of one person, as PDF, HTML and JSON</source>
        <translation>Yn ysgrifennu popeth a gedwir am un person, fel PDF, HTML a JSON</translation>
    </message>
    <message>
        <source>The day the request came; today without it</source>
        <translation>Y diwrnod y daeth y cais; heddiw hebddo</translation>
    </message>
    <message>
        <source>The folder to write into</source>
        <translation>Y ffolder i ysgrifennu ynddi</translation>
    </message>
    <message>
        <source>To be answered by %1.</source>
        <translation>I’w ateb erbyn %1.</translation>
    </message>
    <message>
        <source>%1 stays: %2.</source>
        <translation>Mae %1 yn aros: %2.</translation>
    </message>
    <message>
        <source>(name removed)</source>
        <translation>(tynnwyd yr enw)</translation>
    </message>
    <message>
        <source>The draft is not lost: “drafts” lists it.</source>
        <translation>Nid yw&apos;r drafft wedi&apos;i golli: mae “drafts” yn ei restru.</translation>
    </message>
    <message>
        <source>Proposes dates for the stages of an engagement that have none yet</source>
        <translation>Yn cynnig dyddiadau ar gyfer camau ymgysylltiad nad oes ganddynt rai eto</translation>
    </message>
    <message>
        <source>A start of the window to try (the agreed one where none is given), or the first day to try of a programme that asks for no window</source>
        <translation>Dechrau&apos;r ffenestr i roi cynnig arno (yr un y cytunwyd arno os na roddir un), neu&apos;r diwrnod cyntaf i roi cynnig arno mewn rhaglen nad yw&apos;n gofyn am ffenestr</translation>
    </message>
    <message>
        <source>The last day, for a programme that asks for no window</source>
        <translation>Y diwrnod olaf, ar gyfer rhaglen nad yw&apos;n gofyn am ffenestr</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Tystysgrifau</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left until the last day.</source>
        <translation>
            <numerusform>Nid oes diwrnodau ar ôl tan y diwrnod olaf.</numerusform>
            <numerusform>Mae %n diwrnod ar ôl tan y diwrnod olaf.</numerusform>
            <numerusform>Mae %n o ddiwrnodau ar ôl tan y diwrnod olaf.</numerusform>
            <numerusform>Mae %n o ddiwrnodau ar ôl tan y diwrnod olaf.</numerusform>
            <numerusform>Mae %n o ddiwrnodau ar ôl tan y diwrnod olaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>edition %1 does not ask for it</source>
        <translation>nid yw argraffiad %1 yn gofyn amdano</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Llyfrau gwaith</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>when a date is agreed</source>
        <translation>pan gytunir ar ddyddiad</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after joining on %1</source>
        <translation>
            <numerusform>ar ddiwrnod ymuno, %1</numerusform>
            <numerusform>%n mis ar ôl ymuno ar %1</numerusform>
            <numerusform>%n mis ar ôl ymuno ar %1</numerusform>
            <numerusform>%n mis ar ôl ymuno ar %1</numerusform>
            <numerusform>%n mis ar ôl ymuno ar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the last day of the window that starts on %1</source>
        <translation>diwrnod olaf y ffenestr sy’n dechrau ar %1</translation>
    </message>
    <message>
        <source>the last day of the window, once it is agreed</source>
        <translation>diwrnod olaf y ffenestr, unwaith y cytunir arni</translation>
    </message>
    <message>
        <source>with the organisation&apos;s last survey, due on %1</source>
        <translation>gydag arolwg olaf y sefydliad, a ddisgwylir ar %1</translation>
    </message>
    <message>
        <source>with the organisation&apos;s last survey, once a workshop has a date</source>
        <translation>gydag arolwg olaf y sefydliad, unwaith y bydd dyddiad i weithdy</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>%1 was attended.</source>
        <translation>Mynychwyd %1.</translation>
    </message>
    <message>
        <source>%1 was returned.</source>
        <translation>Dychwelwyd %1.</translation>
    </message>
    <message>
        <source>%1 must be attended first; it has no date yet.</source>
        <translation>Rhaid mynychu %1 yn gyntaf; nid oes dyddiad iddo eto.</translation>
    </message>
    <message>
        <source>%1 must be returned first; it has no date yet.</source>
        <translation>Rhaid dychwelyd %1 yn gyntaf; nid oes dyddiad iddo eto.</translation>
    </message>
    <message>
        <source>%1 must be attended first; it is on %2.</source>
        <translation>Rhaid mynychu %1 yn gyntaf; mae ar %2.</translation>
    </message>
    <message>
        <source>%1 must be returned first; it is due on %2.</source>
        <translation>Rhaid dychwelyd %1 yn gyntaf; fe’i disgwylir ar %2.</translation>
    </message>
    <message>
        <source>%1 on %2 was not attended.</source>
        <translation>Ni fynychwyd %1 ar %2.</translation>
    </message>
    <message>
        <source>%1, due on %2, was not returned.</source>
        <translation>Ni ddychwelwyd %1, a ddisgwylid ar %2.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A quotation mark stands in the wrong place, so this row was not read. Put the whole cell in quotation marks and write those inside it twice.</source>
        <translation>Mae dyfynnod yn y lle anghywir, felly ni ddarllenwyd y rhes hon. Rhowch y gell gyfan mewn dyfynodau ac ysgrifennwch y rhai sydd y tu mewn iddi ddwywaith.</translation>
    </message>
    <message>
        <source>A quotation mark opens in this cell and never closes. Close or remove it; this row and those after it were not read.</source>
        <translation>Mae dyfynnod yn agor yn y gell hon ac nid yw byth yn cau. Caewch neu dilëwch ef; ni ddarllenwyd y rhes hon na’r rhai ar ei hôl.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>heddiw</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>yr wythnos hon</numerusform>
            <numerusform>ymhen %n wythnos</numerusform>
            <numerusform>ymhen %n wythnos</numerusform>
            <numerusform>ymhen %n wythnos</numerusform>
            <numerusform>ymhen %n wythnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>y mis hwn</numerusform>
            <numerusform>ymhen %n mis</numerusform>
            <numerusform>ymhen %n mis</numerusform>
            <numerusform>ymhen %n mis</numerusform>
            <numerusform>ymhen %n mis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>heddiw</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>yr wythnos hon</numerusform>
            <numerusform>%n wythnos yn ôl</numerusform>
            <numerusform>%n wythnos yn ôl</numerusform>
            <numerusform>%n wythnos yn ôl</numerusform>
            <numerusform>%n wythnos yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>y mis hwn</numerusform>
            <numerusform>%n mis yn ôl</numerusform>
            <numerusform>%n mis yn ôl</numerusform>
            <numerusform>%n mis yn ôl</numerusform>
            <numerusform>%n mis yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Coordinates training programmes: from an organisation that joins to a printed pack.</source>
        <translation>Cydlynu rhaglenni hyfforddi: o sefydliad sy’n ymuno i becyn wedi’i argraffu.</translation>
    </message>
    <message>
        <source>The Convener file to open.</source>
        <translation>Y ffeil Convener i’w hagor.</translation>
    </message>
    <message>
        <source>Writes a picture of every page into this folder and ends.</source>
        <translation>Ysgrifennu llun o bob tudalen i’r ffolder hon a gorffen.</translation>
    </message>
    <message>
        <source>The day that counts as today, as 2027-02-15.</source>
        <translation>Y diwrnod sy’n cyfrif fel heddiw, megis 2027-02-15.</translation>
    </message>
    <message>
        <source>The window&apos;s language: en or cy.</source>
        <translation>Iaith y ffenestr: en neu cy.</translation>
    </message>
    <message>
        <source>How large text is: 1 to 2.</source>
        <translation>Pa mor fawr yw testun: 1 i 2.</translation>
    </message>
    <message>
        <source>The window&apos;s colours: light or dark.</source>
        <translation>Lliwiau’r ffenestr: light neu dark.</translation>
    </message>
    <message>
        <source>One file at a time, please.</source>
        <translation>Un ffeil ar y tro, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>--on needs a date such as 2027-02-15, not “%1”.</source>
        <translation>Mae ar --on angen dyddiad megis 2027-02-15, nid “%1”.</translation>
    </message>
    <message>
        <source>--lang needs en or cy, not “%1”.</source>
        <translation>Mae ar --lang angen en neu cy, nid “%1”.</translation>
    </message>
    <message>
        <source>--text-scale needs a factor from 1 to 2, not “%1”.</source>
        <translation>Mae ar --text-scale angen ffactor o 1 i 2, nid “%1”.</translation>
    </message>
    <message>
        <source>--scheme needs light or dark, not “%1”.</source>
        <translation>Mae ar --scheme angen light neu dark, nid “%1”.</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>stage</source>
        <translation>cam</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>ymrwymiad</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lleoedd</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>munudau</translation>
    </message>
    <message>
        <source>months</source>
        <translation>misoedd</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dyddiau</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ffenestr</translation>
    </message>
    <message>
        <source>weeks of notice</source>
        <translation>wythnosau o rybudd</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>dyddiau rhwng</translation>
    </message>
    <message>
        <source>number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ffynhonnell</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>argraffiad</translation>
    </message>
    <message>
        <source>title</source>
        <translation>teitl</translation>
    </message>
    <message>
        <source>point</source>
        <translation>pwynt</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiynau</translation>
    </message>
    <message>
        <source>Added: %1: %2</source>
        <translation>Ychwanegwyd: %1: %2</translation>
    </message>
    <message>
        <source>Removed: %1: %2</source>
        <translation>Tynnwyd: %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: daw %2 yn %3</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nid oes dim yn wahanol.</translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>Not met: %1.</source>
        <translation>Heb ei fodloni: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Ddim yn hysbys: %1.</translation>
    </message>
</context>
<context>
    <name>EligibilityLines</name>
    <message>
        <source>Nothing bars a confirmation.</source>
        <translation>Nid oes dim yn rhwystro cadarnhad.</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>“%1” holds more than one e-mail address. Leave one.</source>
        <translation>Mae “%1” yn cynnwys mwy nag un cyfeiriad e-bost. Gadewch un.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it, or leave the cell empty.</source>
        <translation>Nid yw “%1” yn gyfeiriad e-bost. Cywirwch ef, neu gadewch y gell yn wag.</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Open it in the program it came from and save it as CSV or as .xlsx.</source>
        <translation>Agorwch hi yn y rhaglen y daeth ohoni a’i chadw fel CSV neu fel .xlsx.</translation>
    </message>
    <message>
        <source>This is a ZIP archive or an office document, not a text file.</source>
        <translation>Archif ZIP neu ddogfen swyddfa yw hon, nid ffeil destun.</translation>
    </message>
    <message>
        <source>This is a PDF, not a list.</source>
        <translation>PDF yw hwn, nid rhestr.</translation>
    </message>
    <message>
        <source>This is an older office document, or one with a password.</source>
        <translation>Dogfen swyddfa hŷn yw hon, neu un â chyfrinair.</translation>
    </message>
    <message>
        <source>The text in this file is damaged.</source>
        <translation>Mae’r testun yn y ffeil hon wedi’i ddifrodi.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Nid ffeil destun yw hon.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>Name, e-mail address, telephone number and job of %n person(s)</source>
        <translation>
            <numerusform>Enw, cyfeiriad e-bost, rhif ffôn a swydd %n person</numerusform>
            <numerusform>Enw, cyfeiriad e-bost, rhif ffôn a swydd %n person</numerusform>
            <numerusform>Enw, cyfeiriad e-bost, rhif ffôn a swydd %n person</numerusform>
            <numerusform>Enw, cyfeiriad e-bost, rhif ffôn a swydd %n person</numerusform>
            <numerusform>Enw, cyfeiriad e-bost, rhif ffôn a swydd %n person</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message numerus="yes">
        <source>Remarks on %n place(s) in cohorts</source>
        <translation>
            <numerusform>Sylwadau ar %n lle mewn carfanau</numerusform>
            <numerusform>Sylwadau ar %n lle mewn carfanau</numerusform>
            <numerusform>Sylwadau ar %n lle mewn carfanau</numerusform>
            <numerusform>Sylwadau ar %n lle mewn carfanau</numerusform>
            <numerusform>Sylwadau ar %n lle mewn carfanau</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1 in a cohort</source>
        <translation>Lle %1 mewn carfan</translation>
    </message>
    <message numerus="yes">
        <source>Access and dietary needs at %n place(s)</source>
        <translation>
            <numerusform>Anghenion mynediad a deiet ar %n lle</numerusform>
            <numerusform>Anghenion mynediad a deiet ar %n lle</numerusform>
            <numerusform>Anghenion mynediad a deiet ar %n lle</numerusform>
            <numerusform>Anghenion mynediad a deiet ar %n lle</numerusform>
            <numerusform>Anghenion mynediad a deiet ar %n lle</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs at place %1</source>
        <translation>Anghenion ar le %1</translation>
    </message>
    <message numerus="yes">
        <source>The name on %n certificate(s); number, date and check code stay</source>
        <translation>
            <numerusform>Yr enw ar %n tystysgrif; mae rhif, dyddiad a chod gwirio’n aros</numerusform>
            <numerusform>Yr enw ar %n dystysgrif; mae rhif, dyddiad a chod gwirio’n aros</numerusform>
            <numerusform>Yr enw ar %n tystysgrif; mae rhif, dyddiad a chod gwirio’n aros</numerusform>
            <numerusform>Yr enw ar %n tystysgrif; mae rhif, dyddiad a chod gwirio’n aros</numerusform>
            <numerusform>Yr enw ar %n tystysgrif; mae rhif, dyddiad a chod gwirio’n aros</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate in row %1</source>
        <translation>Tystysgrif yn rhes %1</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail draft(s)</source>
        <translation>
            <numerusform>%n drafft e-bost</numerusform>
            <numerusform>%n drafft e-bost</numerusform>
            <numerusform>%n drafft e-bost</numerusform>
            <numerusform>%n drafft e-bost</numerusform>
            <numerusform>%n drafft e-bost</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail draft %1</source>
        <translation>Drafft e-bost %1</translation>
    </message>
    <message numerus="yes">
        <source>What %n enquiry(s) say</source>
        <translation>
            <numerusform>Yr hyn a ddywed %n ymholiad</numerusform>
            <numerusform>Yr hyn a ddywed %n ymholiad</numerusform>
            <numerusform>Yr hyn a ddywed %n ymholiad</numerusform>
            <numerusform>Yr hyn a ddywed %n ymholiad</numerusform>
            <numerusform>Yr hyn a ddywed %n ymholiad</numerusform>
        </translation>
    </message>
    <message>
        <source>Enquiry %1</source>
        <translation>Ymholiad %1</translation>
    </message>
    <message numerus="yes">
        <source>Contact or sponsor of %n engagement(s)</source>
        <translation>
            <numerusform>Cyswllt neu noddwr %n ymgysylltiad</numerusform>
            <numerusform>Cyswllt neu noddwr %n ymgysylltiad</numerusform>
            <numerusform>Cyswllt neu noddwr %n ymgysylltiad</numerusform>
            <numerusform>Cyswllt neu noddwr %n ymgysylltiad</numerusform>
            <numerusform>Cyswllt neu noddwr %n ymgysylltiad</numerusform>
        </translation>
    </message>
    <message>
        <source>Engagement %1</source>
        <translation>Ymgysylltiad %1</translation>
    </message>
    <message numerus="yes">
        <source>Remarks on %n commitment(s)</source>
        <translation>
            <numerusform>Sylwadau ar %n ymrwymiad</numerusform>
            <numerusform>Sylwadau ar %n ymrwymiad</numerusform>
            <numerusform>Sylwadau ar %n ymrwymiad</numerusform>
            <numerusform>Sylwadau ar %n ymrwymiad</numerusform>
            <numerusform>Sylwadau ar %n ymrwymiad</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>Ymrwymiad %1</translation>
    </message>
    <message numerus="yes">
        <source>The reason of %n extension(s)</source>
        <translation>
            <numerusform>Y rheswm am %n estyniad</numerusform>
            <numerusform>Y rheswm am %n estyniad</numerusform>
            <numerusform>Y rheswm am %n estyniad</numerusform>
            <numerusform>Y rheswm am %n estyniad</numerusform>
            <numerusform>Y rheswm am %n estyniad</numerusform>
        </translation>
    </message>
    <message>
        <source>Extension %1</source>
        <translation>Estyniad %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of planning matrices</source>
        <translation>
            <numerusform>%n rhes o fatricsau cynllunio</numerusform>
            <numerusform>%n rhes o fatricsau cynllunio</numerusform>
            <numerusform>%n rhes o fatricsau cynllunio</numerusform>
            <numerusform>%n rhes o fatricsau cynllunio</numerusform>
            <numerusform>%n rhes o fatricsau cynllunio</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning matrix, row %1</source>
        <translation>Matrics cynllunio, rhes %1</translation>
    </message>
    <message numerus="yes">
        <source>Contact or place of %n session(s)</source>
        <translation>
            <numerusform>Cyswllt neu leoliad %n sesiwn</numerusform>
            <numerusform>Cyswllt neu leoliad %n sesiwn</numerusform>
            <numerusform>Cyswllt neu leoliad %n sesiwn</numerusform>
            <numerusform>Cyswllt neu leoliad %n sesiwn</numerusform>
            <numerusform>Cyswllt neu leoliad %n sesiwn</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesiwn %1</translation>
    </message>
    <message numerus="yes">
        <source>The place of %n cascade session(s)</source>
        <translation>
            <numerusform>Lleoliad %n sesiwn raeadru</numerusform>
            <numerusform>Lleoliad %n sesiwn raeadru</numerusform>
            <numerusform>Lleoliad %n sesiwn raeadru</numerusform>
            <numerusform>Lleoliad %n sesiwn raeadru</numerusform>
            <numerusform>Lleoliad %n sesiwn raeadru</numerusform>
        </translation>
    </message>
    <message>
        <source>Cascade session %1</source>
        <translation>Sesiwn raeadru %1</translation>
    </message>
    <message numerus="yes">
        <source>The name of %n facilitator(s)</source>
        <translation>
            <numerusform>Enw %n hwylusydd</numerusform>
            <numerusform>Enw %n hwylusydd</numerusform>
            <numerusform>Enw %n hwylusydd</numerusform>
            <numerusform>Enw %n hwylusydd</numerusform>
            <numerusform>Enw %n hwylusydd</numerusform>
        </translation>
    </message>
    <message>
        <source>Facilitator %1</source>
        <translation>Hwylusydd %1</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n gosodiad</numerusform>
            <numerusform>%n gosodiad</numerusform>
            <numerusform>%n gosodiad</numerusform>
            <numerusform>%n gosodiad</numerusform>
            <numerusform>%n gosodiad</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>Gosodiad “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the history keeps</source>
        <translation>
            <numerusform>%n rhes y mae’r hanes yn eu cadw</numerusform>
            <numerusform>%n rhes y mae’r hanes yn ei chadw</numerusform>
            <numerusform>%n rhes y mae’r hanes yn eu cadw</numerusform>
            <numerusform>%n rhes y mae’r hanes yn eu cadw</numerusform>
            <numerusform>%n rhes y mae’r hanes yn eu cadw</numerusform>
        </translation>
    </message>
    <message>
        <source>A row in the history (%1)</source>
        <translation>Rhes yn yr hanes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The name in %n step(s) of the history</source>
        <translation>
            <numerusform>Yr enw mewn %n cam o’r hanes</numerusform>
            <numerusform>Yr enw mewn %n cam o’r hanes</numerusform>
            <numerusform>Yr enw mewn %n cam o’r hanes</numerusform>
            <numerusform>Yr enw mewn %n cam o’r hanes</numerusform>
            <numerusform>Yr enw mewn %n cam o’r hanes</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of the history</source>
        <translation>Cam %1 o’r hanes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1”</source>
        <translation>
            <numerusform>%n rhes o “%1”</numerusform>
            <numerusform>%n rhes o “%1”</numerusform>
            <numerusform>%n rhes o “%1”</numerusform>
            <numerusform>%n rhes o “%1”</numerusform>
            <numerusform>%n rhes o “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, row %2</source>
        <translation>“%1”, rhes %2</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The file should hold %1, but has %2.</source>
        <translation>Dylai’r ffeil gynnwys %1, ond mae ynddi %2.</translation>
    </message>
    <message>
        <source>At %1 there should be %2, but there is %3.</source>
        <translation>Yn %1 dylai fod %2, ond mae %3.</translation>
    </message>
</context>
<context>
    <name>HolidayExceptions</name>
    <message>
        <source>The list of bank holidays has a fault at %1: expected %2.</source>
        <translation>Mae nam yn y rhestr gwyliau banc yn %1: disgwylid %2.</translation>
    </message>
    <message>
        <source>a date such as 2026-06-15</source>
        <translation>dyddiad megis 2026-06-15</translation>
    </message>
    <message>
        <source>a list of nations</source>
        <translation>rhestr o wledydd</translation>
    </message>
    <message>
        <source>england, wales, scotland or northern-ireland</source>
        <translation>england, wales, scotland neu northern-ireland</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>rhestr</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>gwrthrych</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>enw</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>%1 would be in two places on %2.</source>
        <translation>Byddai %1 mewn dau le ar %2.</translation>
    </message>
    <message>
        <source>No longer so: %1</source>
        <translation>Ddim felly mwyach: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) get another due date.</source>
        <translation>
            <numerusform>Nid oes ymrwymiad yn cael dyddiad disgwyliedig arall.</numerusform>
            <numerusform>Mae %n ymrwymiad yn cael dyddiad disgwyliedig arall.</numerusform>
            <numerusform>Mae %n o ymrwymiadau yn cael dyddiad disgwyliedig arall.</numerusform>
            <numerusform>Mae %n o ymrwymiadau yn cael dyddiad disgwyliedig arall.</numerusform>
            <numerusform>Mae %n o ymrwymiadau yn cael dyddiad disgwyliedig arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey request(s) get other dates.</source>
        <translation>
            <numerusform>Nid oes cais arolwg yn cael dyddiadau eraill.</numerusform>
            <numerusform>Mae %n cais arolwg yn cael dyddiadau eraill.</numerusform>
            <numerusform>Mae %n o geisiadau arolwg yn cael dyddiadau eraill.</numerusform>
            <numerusform>Mae %n o geisiadau arolwg yn cael dyddiadau eraill.</numerusform>
            <numerusform>Mae %n o geisiadau arolwg yn cael dyddiadau eraill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey request(s) went out already; they stay and are marked “sent for the earlier date”.</source>
        <translation>
            <numerusform>Ni anfonwyd yr un cais arolwg eisoes.</numerusform>
            <numerusform>Anfonwyd %n cais arolwg eisoes; mae’n aros ac wedi’i nodi “anfonwyd ar gyfer y dyddiad cynharach”.</numerusform>
            <numerusform>Anfonwyd %n o geisiadau arolwg eisoes; maent yn aros ac wedi’u nodi “anfonwyd ar gyfer y dyddiad cynharach”.</numerusform>
            <numerusform>Anfonwyd %n o geisiadau arolwg eisoes; maent yn aros ac wedi’u nodi “anfonwyd ar gyfer y dyddiad cynharach”.</numerusform>
            <numerusform>Anfonwyd %n o geisiadau arolwg eisoes; maent yn aros ac wedi’u nodi “anfonwyd ar gyfer y dyddiad cynharach”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey request(s) are no longer needed.</source>
        <translation>
            <numerusform>Mae angen pob cais arolwg o hyd.</numerusform>
            <numerusform>Nid oes angen %n cais arolwg mwyach.</numerusform>
            <numerusform>Nid oes angen %n o geisiadau arolwg mwyach.</numerusform>
            <numerusform>Nid oes angen %n o geisiadau arolwg mwyach.</numerusform>
            <numerusform>Nid oes angen %n o geisiadau arolwg mwyach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey request(s) are added.</source>
        <translation>
            <numerusform>Nid ychwanegir ceisiadau arolwg.</numerusform>
            <numerusform>Ychwanegir %n cais arolwg.</numerusform>
            <numerusform>Ychwanegir %n o geisiadau arolwg.</numerusform>
            <numerusform>Ychwanegir %n o geisiadau arolwg.</numerusform>
            <numerusform>Ychwanegir %n o geisiadau arolwg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were issued for this; they stay as they are.</source>
        <translation>
            <numerusform>Ni roddwyd tystysgrif am hyn.</numerusform>
            <numerusform>Rhoddwyd %n tystysgrif am hyn; mae’n aros fel y mae.</numerusform>
            <numerusform>Rhoddwyd %n o dystysgrifau am hyn; maent yn aros fel y maent.</numerusform>
            <numerusform>Rhoddwyd %n o dystysgrifau am hyn; maent yn aros fel y maent.</numerusform>
            <numerusform>Rhoddwyd %n o dystysgrifau am hyn; maent yn aros fel y maent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place can be offered. %1</source>
        <translation>Gellir cynnig lle. %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim un</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 yn lle %3</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lleoliad</translation>
    </message>
    <message>
        <source>joining link</source>
        <translation>dolen ymuno</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>cyswllt</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>arweinir gan</translation>
    </message>
    <message>
        <source>Session %1 on %2: %3.</source>
        <translation>Sesiwn %1 ar %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were written for the earlier date, or are no longer needed; they are marked.</source>
        <translation>
            <numerusform>Ysgrifennwyd %n drafft ar gyfer y dyddiad cynharach, neu nid oes eu hangen mwyach; fe’u nodir.</numerusform>
            <numerusform>Ysgrifennwyd %n drafft ar gyfer y dyddiad cynharach, neu nid oes ei angen mwyach; fe’i nodir.</numerusform>
            <numerusform>Ysgrifennwyd %n drafft ar gyfer y dyddiad cynharach, neu nid oes eu hangen mwyach; fe’u nodir.</numerusform>
            <numerusform>Ysgrifennwyd %n drafft ar gyfer y dyddiad cynharach, neu nid oes eu hangen mwyach; fe’u nodir.</numerusform>
            <numerusform>Ysgrifennwyd %n drafft ar gyfer y dyddiad cynharach, neu nid oes eu hangen mwyach; fe’u nodir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) that went out tell the earlier date; they are marked. Tell those people again.</source>
        <translation>
            <numerusform>Mae %n e-bost a aeth allan yn dweud y dyddiad cynharach; fe’u nodir. Dywedwch wrth y bobl hynny eto.</numerusform>
            <numerusform>Mae %n e-bost a aeth allan yn dweud y dyddiad cynharach; fe’i nodir. Dywedwch wrth y bobl hynny eto.</numerusform>
            <numerusform>Mae %n e-bost a aeth allan yn dweud y dyddiad cynharach; fe’u nodir. Dywedwch wrth y bobl hynny eto.</numerusform>
            <numerusform>Mae %n e-bost a aeth allan yn dweud y dyddiad cynharach; fe’u nodir. Dywedwch wrth y bobl hynny eto.</numerusform>
            <numerusform>Mae %n e-bost a aeth allan yn dweud y dyddiad cynharach; fe’u nodir. Dywedwch wrth y bobl hynny eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 makes up a week: session %2 instead of session %3. Tell them, and see whether it still suits.</source>
        <translation>Mae %1 yn gwneud iawn am wythnos: sesiwn %2 yn lle sesiwn %3. Dywedwch wrthynt, a gwelwch a yw’n gyfleus o hyd.</translation>
    </message>
    <message>
        <source>%1 can no longer take session %2 instead of session %3. Arrange another if they still need it.</source>
        <translation>Ni all %1 gymryd sesiwn %2 yn lle sesiwn %3 mwyach. Trefnwch un arall os oes ei hangen arnynt o hyd.</translation>
    </message>
</context>
<context>
    <name>ImpactLines</name>
    <message>
        <source>It touches nothing else.</source>
        <translation>Nid yw’n effeithio ar ddim arall.</translation>
    </message>
</context>
<context>
    <name>InstrumentCheck</name>
    <message>
        <source>a number above the lowest</source>
        <translation>rhif uwch na’r isaf</translation>
    </message>
    <message numerus="yes">
        <source>words for %n value(s)</source>
        <translation>
            <numerusform>geiriau am ddim gwerthoedd</numerusform>
            <numerusform>geiriau am %n gwerth</numerusform>
            <numerusform>geiriau am %n o werthoedd</numerusform>
            <numerusform>geiriau am %n o werthoedd</numerusform>
            <numerusform>geiriau am %n o werthoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>no scale for this kind of question</source>
        <translation>dim graddfa ar gyfer y math hwn o gwestiwn</translation>
    </message>
    <message>
        <source>choices where the kind is “choice”, and only there</source>
        <translation>dewisiadau lle mae’r math yn “choice”, a dim ond yno</translation>
    </message>
    <message>
        <source>at least one survey point</source>
        <translation>o leiaf un pwynt arolwg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim un</translation>
    </message>
    <message>
        <source>either items or measures</source>
        <translation>naill ai items neu measures</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>y naill na’r llall</translation>
    </message>
    <message>
        <source>both</source>
        <translation>y ddau</translation>
    </message>
    <message>
        <source>what at least one question on a scale has</source>
        <translation>rhywbeth y mae o leiaf un cwestiwn ar raddfa yn ei fesur</translation>
    </message>
    <message>
        <source>a least answer for the method “share”, and only there</source>
        <translation>ateb lleiaf ar gyfer y dull “share”, a dim ond yno</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>ei id ei hun</translation>
    </message>
</context>
<context>
    <name>JsonDocument</name>
    <message>
        <source>line %1, column %2</source>
        <translation>llinell %1, colofn %2</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 beit ar y mwyaf</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 beit</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 yn %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>gwrthrych</translation>
    </message>
    <message>
        <source>one field of this name</source>
        <translation>un maes o&apos;r enw hwn</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>mwy nag un</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>y rhif %1</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>testun gwag</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>y testun “%1”</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>rhestr</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>gwrthrych</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un o %1</translation>
    </message>
    <message>
        <source>%1 (did you mean “%2”?)</source>
        <translation>%1 (ai “%2” oedd gennych mewn golwg?)</translation>
    </message>
    <message>
        <source>no such field (known are %1)</source>
        <translation>dim maes o’r fath (y rhai hysbys yw %1)</translation>
    </message>
    <message>
        <source>no such field (did you mean “%1”?)</source>
        <translation>dim maes o’r fath (ai “%1” oedd gennych mewn golwg?)</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>gwerth</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true neu false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>rhif cyfan o %1 i %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>rhif o %1 i %2</translation>
    </message>
    <message>
        <source>a list of at most %1</source>
        <translation>rhestr o %1 ar y mwyaf</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>%1 holds an invisible control character (U+%2). Type it anew.</source>
        <translation>Mae %1 yn cynnwys nod rheoli anweledig (U+%2). Teipiwch ef o’r newydd.</translation>
    </message>
    <message>
        <source>%1 is %2 characters long (“%3…”); %4 is the most. Shorten it.</source>
        <translation>Mae %1 yn %2 nod o hyd (“%3…”); %4 yw’r mwyaf. Byrhewch ef.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>a file that can be read</source>
        <translation>ffeil y gellir ei darllen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim un</translation>
    </message>
    <message>
        <source>an id that no other file has</source>
        <translation>id nad oes gan unrhyw ffeil arall</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>y testun “%1”</translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation>gwyliau banc</translation>
    </message>
    <message>
        <source>the Welsh of a programme beside it</source>
        <translation>Cymraeg rhaglen wrth ei hymyl</translation>
    </message>
    <message>
        <source>none that is sound</source>
        <translation>dim un sy&apos;n ddilys</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>The list %1 could not be opened. Check that it exists and that no other program holds it.</source>
        <translation>Ni ellid agor y rhestr %1. Gwiriwch ei bod yn bod ac nad yw rhaglen arall yn ei dal.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>The text names “{{%1}}”, which has no meaning here. It can name: %2.</source>
        <translation>Mae’r testun yn enwi “{{%1}}”, nad oes iddo ystyr yma. Gall enwi: %2.</translation>
    </message>
    <message>
        <source>The text uses %1, which documents do not know. Write it another way.</source>
        <translation>Mae’r testun yn defnyddio %1, nad yw dogfennau’n ei adnabod. Ysgrifennwch ef mewn ffordd arall.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, and at most %2 make one document. Divide it.</source>
        <translation>Mae’r testun yn rhy hir: %1 nod, a %2 ar y mwyaf sy’n gwneud un ddogfen. Rhannwch ef.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Person %1 is one and the same entry. Choose two.</source>
        <translation>Yr un cofnod yw person %1. Dewiswch ddau.</translation>
    </message>
    <message>
        <source>Person %1 was erased: who that was is known no more, so that nobody can be the same.</source>
        <translation>Dilëwyd person %1: nid yw’n hysbys bellach pwy oedd, felly ni all neb fod yr un.</translation>
    </message>
    <message>
        <source>%1 (%2 or %3)</source>
        <translation>%1 (%2 neu %3)</translation>
    </message>
    <message>
        <source>The two entries differ, so that something has to be chosen first: %1.</source>
        <translation>Mae’r ddau gofnod yn wahanol, felly rhaid dewis rhywbeth yn gyntaf: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>returned on %1</source>
        <translation>dychwelwyd ar %1</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>atgoffwyd ar %1</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>anfonwyd ar %1</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>gwahoddwyd</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>cynigiwyd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>cadarnhawyd</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>yn aros</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>mynychwyd</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>gadael yn gynnar</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absennol</translation>
    </message>
    <message>
        <source>One of the two makes up a week with cohort %1, in which the other has a place: nobody is in a cohort twice. Take back the made-up week first.</source>
        <translation>Mae un o’r ddau’n gwneud iawn am wythnos gyda charfan %1, y mae gan y llall le ynddi: nid oes neb mewn carfan ddwywaith. Tynnwch yr wythnos honno’n ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>Their two places in cohort %1 become one.</source>
        <translation>Daw eu dau le yng ngharfan %1 yn un.</translation>
    </message>
    <message>
        <source>Requirement “%1”</source>
        <translation>Gofyniad “%1”</translation>
    </message>
    <message>
        <source>Work of “%1” returned on</source>
        <translation>Dychwelwyd gwaith “%1” ar</translation>
    </message>
    <message>
        <source>Attendance of session %1</source>
        <translation>Presenoldeb yn sesiwn %1</translation>
    </message>
    <message>
        <source>Session %1 made up in</source>
        <translation>Gwnaed iawn am sesiwn %1 yn</translation>
    </message>
    <message>
        <source>Standing in cohort %1</source>
        <translation>Safle yng ngharfan %1</translation>
    </message>
    <message>
        <source>Remark on the place in cohort %1</source>
        <translation>Sylw ar y lle yng ngharfan %1</translation>
    </message>
    <message>
        <source>A place in cohort %1 becomes free, and is offered to the first who waits and may have it.</source>
        <translation>Daw lle yng ngharfan %1 yn rhydd, ac fe’i cynigir i’r cyntaf sy’n aros ac a gaiff ei gael.</translation>
    </message>
    <message>
        <source>Access needs in cohort %1</source>
        <translation>Anghenion mynediad yng ngharfan %1</translation>
    </message>
    <message>
        <source>Dietary needs in cohort %1</source>
        <translation>Anghenion deiet yng ngharfan %1</translation>
    </message>
    <message>
        <source>Survey “%1”</source>
        <translation>Arolwg “%1”</translation>
    </message>
    <message>
        <source>Certificate that stands for cohort %1</source>
        <translation>Y dystysgrif sy’n sefyll ar gyfer carfan %1</translation>
    </message>
    <message>
        <source>Issued twice to one person: %1 stands.</source>
        <translation>Cyhoeddwyd ddwywaith i un person: %1 sy’n sefyll.</translation>
    </message>
    <message>
        <source>Certificates %1 and %2 were issued to one person: one is withdrawn.</source>
        <translation>Cyhoeddwyd tystysgrifau %1 a %2 i un person: tynnir un yn ôl.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Selected as a trainer of engagement %1 on</source>
        <translation>Dewiswyd yn hyfforddwr ymgysylltiad %1 ar</translation>
    </message>
    <message>
        <source>Has the trainer’s materials of engagement %1 since</source>
        <translation>Mae ganddynt ddeunyddiau hyfforddwr ymgysylltiad %1 ers</translation>
    </message>
    <message>
        <source>Their two paths as a trainer of engagement %1 become one.</source>
        <translation>Daw eu dau lwybr fel hyfforddwr ymgysylltiad %1 yn un.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with attendance, surveys and certificates move.</source>
        <translation>
            <numerusform>Mae %n lle gyda phresenoldeb, arolygon a thystysgrifau’n symud.</numerusform>
            <numerusform>Mae %n lle gyda phresenoldeb, arolygon a thystysgrifau’n symud.</numerusform>
            <numerusform>Mae %n lle gyda phresenoldeb, arolygon a thystysgrifau’n symud.</numerusform>
            <numerusform>Mae %n lle gyda phresenoldeb, arolygon a thystysgrifau’n symud.</numerusform>
            <numerusform>Mae %n lle gyda phresenoldeb, arolygon a thystysgrifau’n symud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) as a trainer move, with the cascade sessions.</source>
        <translation>
            <numerusform>Mae %n llwybr fel hyfforddwr yn symud, gyda’r sesiynau rhaeadru.</numerusform>
            <numerusform>Mae %n llwybr fel hyfforddwr yn symud, gyda’r sesiynau rhaeadru.</numerusform>
            <numerusform>Mae %n llwybr fel hyfforddwr yn symud, gyda’r sesiynau rhaeadru.</numerusform>
            <numerusform>Mae %n llwybr fel hyfforddwr yn symud, gyda’r sesiynau rhaeadru.</numerusform>
            <numerusform>Mae %n llwybr fel hyfforddwr yn symud, gyda’r sesiynau rhaeadru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail draft(s) move.</source>
        <translation>
            <numerusform>Mae %n drafft e-bost yn symud.</numerusform>
            <numerusform>Mae %n drafft e-bost yn symud.</numerusform>
            <numerusform>Mae %n drafft e-bost yn symud.</numerusform>
            <numerusform>Mae %n drafft e-bost yn symud.</numerusform>
            <numerusform>Mae %n drafft e-bost yn symud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Rhif ffôn</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
</context>
<context>
    <name>Nation</name>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Carfannau</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Ymholiadau</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Hyfforddwyr</translation>
    </message>
</context>
<context>
    <name>Ods</name>
    <message>
        <source>“%1” is not an ODS code: it has 3 to 10 letters and digits, such as RXX or A81001. Correct it, or leave it out.</source>
        <translation>Nid yw “%1” yn god ODS: mae ganddo 3 i 10 llythyren a digid, megis RXX neu A81001. Cywirwch ef, neu hepgorwch ef.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>The plan that the organisation completes, with its timeline.</source>
        <translation>Y cynllun y mae’r sefydliad yn ei gwblhau, gyda’i linell amser.</translation>
    </message>
    <message>
        <source>A sheet to sign for each session, and what delegates need on the day.</source>
        <translation>Taflen i’w llofnodi ar gyfer pob sesiwn, a’r hyn sydd ei angen ar gyfranogwyr ar y diwrnod.</translation>
    </message>
    <message>
        <source>What happens when, for every session.</source>
        <translation>Beth sy’n digwydd pryd, ar gyfer pob sesiwn.</translation>
    </message>
    <message>
        <source>The pre-workshop workbook, one for each delegate.</source>
        <translation>Y llyfr gwaith cyn y gweithdy, un i bob cyfranogwr.</translation>
    </message>
    <message>
        <source>Those that were issued and stand.</source>
        <translation>Y rhai a roddwyd ac sy’n sefyll.</translation>
    </message>
    <message>
        <source>Where the organisation stands: commitments, sessions, delegates and surveys.</source>
        <translation>Ble mae’r sefydliad arni: ymrwymiadau, sesiynau, cyfranogwyr ac arolygon.</translation>
    </message>
    <message>
        <source>The delegates’ surveys to fill in by hand, one for each survey point.</source>
        <translation>Arolygon y cyfranogwyr i’w llenwi â llaw, un ar gyfer pob pwynt arolwg.</translation>
    </message>
    <message>
        <source>The organisation’s surveys to fill in by hand.</source>
        <translation>Arolygon y sefydliad i’w llenwi â llaw.</translation>
    </message>
    <message>
        <source>When, where and how to join, and what to prepare, for each delegate.</source>
        <translation>Pryd, ble a sut i ymuno, a beth i’w baratoi, i bob cyfranogwr.</translation>
    </message>
    <message>
        <source>The exercise between the workshop and Train the Trainer, for each delegate.</source>
        <translation>Yr ymarfer rhwng y gweithdy a Hyfforddi’r Hyfforddwr, i bob cyfranogwr.</translation>
    </message>
    <message>
        <source>What delegates take home from the session.</source>
        <translation>Yr hyn y mae cyfranogwyr yn mynd ag ef adref o’r sesiwn.</translation>
    </message>
    <message>
        <source>Each week’s theme with its home task, dated.</source>
        <translation>Thema pob wythnos gyda’i thasg gartref, â dyddiad.</translation>
    </message>
    <message>
        <source>Badges to cut out, for delegates and those who lead.</source>
        <translation>Bathodynnau i’w torri allan, i gyfranogwyr a’r rhai sy’n arwain.</translation>
    </message>
    <message>
        <source>Cards to fold and stand on the table.</source>
        <translation>Cardiau i’w plygu a’u gosod ar y bwrdd.</translation>
    </message>
    <message>
        <source>How to pass the learning on, for each future trainer.</source>
        <translation>Sut i drosglwyddo’r dysgu, i bob darpar hyfforddwr.</translation>
    </message>
    <message>
        <source>For each future trainer: handbook, agenda, a blank workbook and the survey.</source>
        <translation>I bob darpar hyfforddwr: llawlyfr, agenda, llyfr gwaith gwag a’r arolwg.</translation>
    </message>
    <message>
        <source>The register, and for each delegate joining instructions, agenda, workbook, and the certificate once issued.</source>
        <translation>Y gofrestr, ac i bob cyfranogwr gyfarwyddiadau ymuno, agenda, llyfr gwaith, a’r dystysgrif unwaith y’i cyhoeddir.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open the file to look at only?</source>
        <translation>Agor y ffeil i edrych yn unig?</translation>
    </message>
    <message>
        <source>%1

You can look at everything, search, print and save documents. Nothing can be changed.</source>
        <translation>%1

Gallwch edrych ar bopeth, chwilio, argraffu a chadw dogfennau. Ni ellir newid dim.</translation>
    </message>
    <message>
        <source>Open to look at</source>
        <translation>Agor i edrych</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read and are in this new file.</source>
        <translation>
            <numerusform>Gellid darllen %n rhes, ac maent yn y ffeil newydd hon.</numerusform>
            <numerusform>Gellid darllen %n rhes, ac mae yn y ffeil newydd hon.</numerusform>
            <numerusform>Gellid darllen %n rhes, ac maent yn y ffeil newydd hon.</numerusform>
            <numerusform>Gellid darllen %n rhes, ac maent yn y ffeil newydd hon.</numerusform>
            <numerusform>Gellid darllen %n rhes, ac maent yn y ffeil newydd hon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) rows could not be read.</source>
        <translation>
            <numerusform>Mewn %n man ni ellid darllen rhesi.</numerusform>
            <numerusform>Mewn %n man ni ellid darllen rhesi.</numerusform>
            <numerusform>Mewn %n man ni ellid darllen rhesi.</numerusform>
            <numerusform>Mewn %n man ni ellid darllen rhesi.</numerusform>
            <numerusform>Mewn %n man ni ellid darllen rhesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because they broke the rules of the record, or belonged to what is lost.</source>
        <translation>
            <numerusform>Gadawyd %n rhes allan oherwydd eu bod yn torri rheolau’r cofnod, neu’n perthyn i’r hyn a gollwyd.</numerusform>
            <numerusform>Gadawyd %n rhes allan oherwydd ei bod yn torri rheolau’r cofnod, neu’n perthyn i’r hyn a gollwyd.</numerusform>
            <numerusform>Gadawyd %n rhes allan oherwydd eu bod yn torri rheolau’r cofnod, neu’n perthyn i’r hyn a gollwyd.</numerusform>
            <numerusform>Gadawyd %n rhes allan oherwydd eu bod yn torri rheolau’r cofnod, neu’n perthyn i’r hyn a gollwyd.</numerusform>
            <numerusform>Gadawyd %n rhes allan oherwydd eu bod yn torri rheolau’r cofnod, neu’n perthyn i’r hyn a gollwyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>Ymddengys nad oes dim ar goll.</translation>
    </message>
    <message>
        <source>Look what is missing, and compare it with a backup.</source>
        <translation>Edrychwch beth sydd ar goll, a’i gymharu â chopi wrth gefn.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>No document can be made, because this computer has no font to write it with. Install the Liberation fonts and try again.</source>
        <translation>Ni ellir gwneud dogfen, am nad oes gan y cyfrifiadur hwn ffont i’w hysgrifennu. Gosodwch ffontiau Liberation a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be joined. Save it again as PDF from the program that made it, and choose the new file.</source>
        <translation>Mae %1 wedi’i difrodi ac ni ellir ei chyfuno. Cadwch hi eto fel PDF o’r rhaglen a’i gwnaeth, a dewiswch y ffeil newydd.</translation>
    </message>
    <message>
        <source>%1 is protected and cannot be joined. Ask whoever made it for a copy without a password.</source>
        <translation>Mae %1 wedi’i diogelu ac ni ellir ei chyfuno. Gofynnwch i’r sawl a’i gwnaeth am gopi heb gyfrinair.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is still there and that you may open it.</source>
        <translation>Ni ellir darllen %1. Gwiriwch ei bod yno o hyd ac y cewch ei hagor.</translation>
    </message>
    <message>
        <source>The document was not made, because the work was stopped.</source>
        <translation>Ni wnaed y ddogfen, oherwydd stopiwyd y gwaith.</translation>
    </message>
    <message>
        <source>The document could not be saved as %1. Check that the folder exists, that you may write to it, and that the disk is not full, or choose another folder.</source>
        <translation>Ni ellid cadw’r ddogfen fel %1. Gwiriwch fod y ffolder yn bod, y cewch ysgrifennu iddi, ac nad yw’r ddisg yn llawn, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>The document could not be made readable for everyone. Try again; if it happens twice, please report it.</source>
        <translation>Ni ellid gwneud y ddogfen yn ddarllenadwy i bawb. Rhowch gynnig arall arni; os digwydd ddwywaith, rhowch wybod i ni.</translation>
    </message>
    <message>
        <source>%1 is a Convener file or another database. A document never takes its place: choose another name.</source>
        <translation>Ffeil Convener neu gronfa ddata arall yw %1. Nid yw dogfen byth yn cymryd ei lle: dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 is too large to be joined: at most %2 are taken. Save it with smaller pictures, or with fewer pages.</source>
        <translation>Mae %1 yn rhy fawr i’w gysylltu: cymerir %2 ar y mwyaf. Cadwch ef â lluniau llai, neu â llai o dudalennau.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n tudalen</numerusform>
            <numerusform>%n tudalen</numerusform>
            <numerusform>%n tudalen</numerusform>
            <numerusform>%n tudalen</numerusform>
            <numerusform>%n tudalen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 when unpacked</source>
        <translation>%1 wedi’i ddadbacio</translation>
    </message>
    <message>
        <source>Page %1 of %2 of your own PDF, which is joined to the saved file as it is</source>
        <translation>Tudalen %1 o %2 eich PDF eich hun, sy’n cael ei chysylltu â’r ffeil a gedwir fel y mae</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>no session before tomorrow</source>
        <translation>dim sesiwn cyn yfory</translation>
    </message>
    <message>
        <source>every session inside the window</source>
        <translation>pob sesiwn o fewn y ffenestr</translation>
    </message>
    <message>
        <source>time for the pre-work inside the window</source>
        <translation>amser i’r gwaith paratoi o fewn y ffenestr</translation>
    </message>
    <message>
        <source>Train the Trainer after the workshop, with the days between</source>
        <translation>Hyfforddi’r Hyfforddwr ar ôl y gweithdy, gyda’r diwrnodau rhyngddynt</translation>
    </message>
    <message>
        <source>working days only</source>
        <translation>diwrnodau gwaith yn unig</translation>
    </message>
    <message>
        <source>facilitators who are free</source>
        <translation>hwyluswyr sy’n rhydd</translation>
    </message>
    <message>
        <source>No dates keep all of these together: %1. Change one of them, such as the window.</source>
        <translation>Nid oes dyddiadau’n cadw’r rhain i gyd gyda’i gilydd: %1. Newidiwch un ohonynt, megis y ffenestr.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>No dates keep all of these together: %1. Change one of them.</source>
        <translation>Nid oes dyddiadau sy&apos;n cadw&apos;r rhain i gyd gyda&apos;i gilydd: %1. Newidiwch un ohonynt.</translation>
    </message>
    <message>
        <source>every session between the first and the last day</source>
        <translation>pob sesiwn rhwng y diwrnod cyntaf a’r olaf</translation>
    </message>
    <message>
        <source>time for the pre-work from the first day on</source>
        <translation>amser i’r gwaith paratoi o’r diwrnod cyntaf ymlaen</translation>
    </message>
    <message>
        <source>No dates keep all of these together: %1. Change one of them, such as the last day.</source>
        <translation>Nid oes dyddiadau’n cadw’r rhain i gyd gyda’i gilydd: %1. Newidiwch un ohonynt, megis y diwrnod olaf.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer “%1” does not take the document. See whether it is switched on and connected.</source>
        <translation>Nid yw’r argraffydd “%1” yn derbyn y ddogfen. Gwiriwch ei fod ymlaen ac wedi’i gysylltu.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n page(s), and none of them is among those to print. Choose other pages.</source>
        <translation>
            <numerusform>Mae %n tudalen, ac nid oes yr un ohonynt ymhlith y rhai i’w hargraffu. Dewiswch dudalennau eraill.</numerusform>
            <numerusform>Mae %n tudalen, ac nid yw ymhlith y rhai i’w hargraffu. Dewiswch dudalennau eraill.</numerusform>
            <numerusform>Mae %n tudalen, ac nid oes yr un ohonynt ymhlith y rhai i’w hargraffu. Dewiswch dudalennau eraill.</numerusform>
            <numerusform>Mae %n tudalen, ac nid oes yr un ohonynt ymhlith y rhai i’w hargraffu. Dewiswch dudalennau eraill.</numerusform>
            <numerusform>Mae %n tudalen, ac nid oes yr un ohonynt ymhlith y rhai i’w hargraffu. Dewiswch dudalennau eraill.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>Nid oes tudalen i’w hargraffu.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours %2 minutes</source>
        <translation>%1 awr %2 munud</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>dim sesiynau</numerusform>
            <numerusform>%n sesiwn</numerusform>
            <numerusform>%n o sesiynau</numerusform>
            <numerusform>%n o sesiynau</numerusform>
            <numerusform>%n o sesiynau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: %2 ar y mwyaf</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Ymrwymiadau</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Adnoddau</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Argraffiad %1</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>yn rhad ac am ddim</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>A delegate needs</source>
        <translation>Mae ar gyfranogwr angen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Surveys of delegates</source>
        <translation>Arolygon cyfranogwyr</translation>
    </message>
    <message>
        <source>Surveys of the organisation</source>
        <translation>Arolygon y sefydliad</translation>
    </message>
    <message>
        <source>Core questions</source>
        <translation>Cwestiynau craidd</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Deilliannau dysgu</translation>
    </message>
    <message>
        <source>Factors of compassion</source>
        <translation>Ffactorau tosturi</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>our default</source>
        <translation>ein rhagosodiad ni</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Ffigurau a gyhoeddwyd</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Cynulleidfa</translation>
    </message>
    <message>
        <source>Example staff groups</source>
        <translation>Grwpiau staff enghreifftiol</translation>
    </message>
    <message>
        <source>Pilot organisations</source>
        <translation>Sefydliadau peilot</translation>
    </message>
</context>
<context>
    <name>ProgrammeCheck</name>
    <message>
        <source>a name of the edition</source>
        <translation>enw ar yr argraffiad</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>teitl</translation>
    </message>
    <message>
        <source>at least one stage</source>
        <translation>o leiaf un cam</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>rhestr wag</translation>
    </message>
    <message>
        <source>an id of small letters, digits and hyphens</source>
        <translation>id o lythrennau bach, digidau a chysylltnodau</translation>
    </message>
    <message>
        <source>an id of its own (%1/%2 has it already)</source>
        <translation>ei id ei hun (mae gan %1/%2 yr un yma eisoes)</translation>
    </message>
    <message>
        <source>a stage with sessions, %1</source>
        <translation>cam â sesiynau, %1</translation>
    </message>
    <message>
        <source>a stage, %1</source>
        <translation>cam, %1</translation>
    </message>
    <message>
        <source>a capacity for each mode</source>
        <translation>capasiti ar gyfer pob dull</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim un</translation>
    </message>
    <message>
        <source>a mode with a capacity</source>
        <translation>dull â chapasiti</translation>
    </message>
    <message>
        <source>no capacity for work done alone</source>
        <translation>dim capasiti ar gyfer gwaith a wneir ar eich pen eich hun</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>rhif cyfan o 1 i %1</translation>
    </message>
    <message>
        <source>the days from one session to the next</source>
        <translation>y diwrnodau o un sesiwn i’r nesaf</translation>
    </message>
    <message>
        <source>none, with one session</source>
        <translation>dim, gydag un sesiwn</translation>
    </message>
    <message>
        <source>nothing, since the stage has sessions</source>
        <translation>dim, gan fod sesiynau i’r cam</translation>
    </message>
    <message>
        <source>items whose minutes add up to the stage&apos;s %1</source>
        <translation>eitemau y mae eu munudau’n dod i %1, fel y cam</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 munud</translation>
    </message>
    <message>
        <source>the source of the agenda&apos;s minutes</source>
        <translation>ffynhonnell munudau’r agenda</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>no capacity, since the stage has no sessions</source>
        <translation>dim capasiti, gan nad oes sesiynau i’r cam</translation>
    </message>
    <message>
        <source>“alone”, since the stage has no sessions</source>
        <translation>“alone”, gan nad oes sesiynau i’r cam</translation>
    </message>
    <message>
        <source>opens, due and preparesFor together, or none of them</source>
        <translation>opens, due a preparesFor gyda’i gilydd, neu ddim un ohonynt</translation>
    </message>
    <message>
        <source>only some of them</source>
        <translation>dim ond rhai ohonynt</translation>
    </message>
    <message>
        <source>a day on or after the one it opens</source>
        <translation>diwrnod ar yr un y mae’n agor neu ar ei ôl</translation>
    </message>
    <message>
        <source>an earlier one</source>
        <translation>un cynharach</translation>
    </message>
    <message>
        <source>a survey point of the delegates, %1</source>
        <translation>pwynt arolwg y cyfranogwyr, %1</translation>
    </message>
    <message>
        <source>a stage that does not itself wait for this one</source>
        <translation>cam nad yw ei hun yn aros am yr un hwn</translation>
    </message>
    <message>
        <source>a day on or after the one it is due</source>
        <translation>diwrnod ar yr un y’i disgwylir neu ar ei ôl</translation>
    </message>
    <message>
        <source>the number of months</source>
        <translation>nifer y misoedd</translation>
    </message>
    <message>
        <source>no months, since the due date counts none</source>
        <translation>dim misoedd, gan nad yw’r dyddiad disgwyliedig yn cyfrif rhai</translation>
    </message>
    <message>
        <source>another rule, since the programme has no window</source>
        <translation>rheol arall, gan nad oes ffenestr i’r rhaglen</translation>
    </message>
    <message>
        <source>another rule, since no organisation is surveyed</source>
        <translation>rheol arall, gan nad arolygir unrhyw sefydliad</translation>
    </message>
    <message>
        <source>a title of at most %1 characters</source>
        <translation>teitl o %1 nod ar y mwyaf</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un o %1</translation>
    </message>
    <message>
        <source>a title in one line, without control characters</source>
        <translation>teitl ar un llinell, heb nodau rheoli</translation>
    </message>
    <message>
        <source>a name of at most %1 characters in one line</source>
        <translation>enw o %1 nod ar y mwyaf ar un llinell</translation>
    </message>
    <message>
        <source>a stage done alone, and there is none</source>
        <translation>cam a wneir ar eich pen eich hun, ac nid oes yr un</translation>
    </message>
    <message>
        <source>a stage done alone, %1</source>
        <translation>cam a wneir ar eich pen eich hun, %1</translation>
    </message>
    <message>
        <source>an earlier one, counted from %1</source>
        <translation>un cynharach, o gyfrif o %1</translation>
    </message>
</context>
<context>
    <name>ProgrammeTexts</name>
    <message>
        <source>none that it has</source>
        <translation>dim un sydd ganddi</translation>
    </message>
    <message>
        <source>none that it has (did you mean “%1”?)</source>
        <translation>dim un sydd ganddi (ai “%1” oedd gennych mewn golwg?)</translation>
    </message>
    <message>
        <source>a text of the programme %1, in English</source>
        <translation>testun o&apos;r rhaglen %1, yn Saesneg</translation>
    </message>
    <message>
        <source>its Welsh, in 1 to %1 characters</source>
        <translation>ei Gymraeg, mewn 1 i %1 nod</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Ni ellir gwneud hynny</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Aeth rhywbeth o’i le</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Dewis popeth</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Cam i &amp;fyny</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Cam i &amp;lawr</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Agor y rhestr ddewis</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Defnydd: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[dewisiadau]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Dewisiadau:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argiau:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Dangos cymorth ar ddewisiadau’r llinell orchymyn.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Dangos cymorth gan gynnwys dewisiadau Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Dangos y fersiwn.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Dewisiad anhysbys ‘%1’.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Dewisiadau anhysbys: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Gwerth ar goll ar ôl ‘%1’.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Gwerth annisgwyl ar ôl ‘%1’.</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Tasg</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Rheoli’r dasg</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Argraffu wedi’i amserlennu:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Gwybodaeth filio:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Blaenoriaeth y dasg:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Argraffu ar unwaith</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Dal am gyfnod amhenodol</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dydd (06:00 i 17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Nos (18:00 i 05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Yr ail sifft (16:00 i 23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Y drydedd sifft (00:00 i 07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Penwythnos (dydd Sadwrn i ddydd Sul)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Amser penodol</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Tudalennau baner</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Dechrau:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Diwedd:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Safonol</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Heb ei ddosbarthu</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Dosbarthedig</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Dirgel</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tra dirgel</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Canfod ffolder</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Edrych yn:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ffolder uwch</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i’r ffolder uwch</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i olwg rhestr</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg manylion</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i olwg manylion</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw ffeil:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o fath:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Ni ellid dileu’r ffolder.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>A ydych yn siŵr eich bod am ddileu ‘%1’?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Mae ‘%1’ wedi’i diogelu rhag ysgrifennu.
A ydych am ei dileu er hynny?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bod eisoes.
A ydych am ei disodli?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ni chanfuwyd y ffolder.
Gwiriwch fod yr enw ffolder cywir wedi’i roi.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chanfuwyd y ffeil.
Gwiriwch fod yr enw ffeil cywir wedi’i roi.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;anslo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cau heb gadw</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Dangos manylion...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio manylion...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Maint tudalen:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Addas</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lled:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Uchder:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Ffynhonnell bapur:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirlun</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Tirlun o chwith</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Portread o chwith</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ymylon</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ymyl uchaf</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>ymyl chwith</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ymyl dde</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ymyl isaf</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Cynllun tudalen</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Trefn tudalennau:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Tudalennau ar bob dalen:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetrau (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Modfeddi (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Pwyntiau (pt)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i’r &amp;cyfan</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Na i’r c&amp;yfan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw’r cyfan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Atal</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ailgynnig</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Argraffu</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Dewisiadau &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Dewisiadau &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Argraffu i ffeil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Argraffu i ffeil...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ysgrifennu ffeil PDF</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Ffeil leol</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Pob tudalen</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Tudalennau odrif</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Tudalennau eilrif</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Chwith i’r dde, brig i’r gwaelod</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Chwith i’r dde, gwaelod i’r brig</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>De i’r chwith, brig i’r gwaelod</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>De i’r chwith, gwaelod i’r brig</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Brig i’r gwaelod, chwith i’r dde</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Brig i’r gwaelod, de i’r chwith</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Gwaelod i’r brig, chwith i’r dde</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Gwaelod i’r brig, de i’r chwith</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Mae %1 yn bod eisoes.
A ydych am ysgrifennu drosti?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>Ffolder yw %1.
Dewiswch enw ffeil arall.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Ni ellir ysgrifennu i’r ffeil %1.
Dewiswch enw ffeil arall.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Ni chaiff y gwerth ‘o’ fod yn fwy na’r gwerth ‘i’.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Diffiniad tudalennau annilys</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>Nid yw %1 yn dilyn y gystrawen gywir. Defnyddiwch ‘,’ i wahanu ystodau a thudalennau, ‘-’ i ddiffinio ystodau, a gofalwch nad yw ystodau’n croesi ei gilydd.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Ni ellir defnyddio ‘Tudalennau ar bob dalen’ a ‘Set tudalennau’ gyda’i gilydd.
Diffoddwch un ohonynt.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Gwrthdaro yn y gosodiadau dwyochrog</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Mae gwrthdaro yn y gosodiadau dwyochrog. A ydych am ei ddatrys?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Priodweddau’r argraffydd</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Dewisiadau’r dasg</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Gwrthdaro yng ngosodiad y dudalen</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Mae gwrthdaro yn newisiadau gosod y dudalen. A ydych am ei ddatrys?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Gwrthdaro mewn dewisiadau uwch</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Mae gwrthdaro mewn rhai dewisiadau uwch. A ydych am ei ddatrys?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Uwch</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Mae gwrthdaro mewn rhai dewisiadau. Datryswch ef.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copïau:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Ystod argraffu</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Argraffu’r cyfan</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Tudalennau o</translation>
    </message>
    <message>
        <source>to</source>
        <translation>i</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Y dudalen bresennol</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Y dewis</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Rhowch dudalennau neu ystodau wedi’u gwahanu gan goma. Rhoddir ystod fel dau rif wedi’u gwahanu gan gysylltnod. Er enghraifft: mae 3,5-7,9 yn argraffu tudalennau 3, 5, 6, 7 a 9.</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Set tudalennau:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Gosodiadau allbwn</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Coladu</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>O chwith</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Modd lliw</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graddlwyd</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Argraffu dwyochrog</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Rhwymo ar yr ochr hir</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Rhwymo ar yr ochr fer</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Enw:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Priodweddau</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lleoliad:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Math:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Ffeil allbwn:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Sgrolio yma</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Brig</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Gwaelod</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Ymyl chwith</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ymyl dde</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Tudalen i fyny</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Tudalen i lawr</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Tudalen i’r chwith</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Tudalen i’r dde</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sgrolio i’r dde</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i’r dde</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo lleoliad y &amp;ddolen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>This row has no name. Add the delegate’s name.</source>
        <translation>Nid oes enw yn y rhes hon. Ychwanegwch enw’r cyfranogwr.</translation>
    </message>
    <message>
        <source>This text is too long: %1 characters, and at most %2 are kept.</source>
        <translation>Mae’r testun hwn yn rhy hir: %1 o nodau, a chedwir %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>This row has more cells than the heading has columns: “%1” stands beyond the last. A comma may lack its quotation marks.</source>
        <translation>Mae gan y rhes hon fwy o gelloedd nag sydd o golofnau yn y pennawd: mae “%1” y tu hwnt i’r olaf. Efallai nad oes dyfynodau o gwmpas coma.</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already. A delegate is taken once.</source>
        <translation>Mae %1 yn rhes %2 eisoes. Cymerir cyfranogwr unwaith.</translation>
    </message>
    <message>
        <source>%1 stands in row %2 as well. If this is one person, remove a row.</source>
        <translation>Mae %1 yn rhes %2 hefyd. Os un person yw hwn, dilëwch res.</translation>
    </message>
    <message>
        <source>No heading of this list was understood. Its first row must name the columns: a name (or a first name and a surname) and, if there is one, an e-mail address.</source>
        <translation>Ni ddeallwyd unrhyw bennawd yn y rhestr hon. Rhaid i’w rhes gyntaf enwi’r colofnau: enw (neu enw cyntaf a chyfenw) ac, os oes un, cyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>This text holds an invisible control character (U+%1). Type it anew.</source>
        <translation>Mae’r testun hwn yn cynnwys nod rheoli anweledig (U+%1). Teipiwch ef o’r newydd.</translation>
    </message>
    <message>
        <source>“%1” is not read, since an earlier column of the same meaning says “%2”.</source>
        <translation>Ni ddarllenir “%1”, gan fod colofn gynharach o’r un ystyr yn dweud “%2”.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address, so is known again by name in this cohort only, and cannot be written to.</source>
        <translation>Nid oes cyfeiriad e-bost gan %1, felly fe’i hadnabyddir eto wrth enw yn y garfan hon yn unig, ac ni ellir ysgrifennu ato.</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi’i hepgor</translation>
    </message>
    <message>
        <source>new to this file</source>
        <translation>newydd i’r ffeil hon</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>hysbys eisoes</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>In this cohort already</source>
        <translation>Yn y garfan hon eisoes</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Gets a place</source>
        <translation>Yn cael lle</translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>dim rhesi wedi’u darllen</numerusform>
            <numerusform>%n rhes wedi’i darllen</numerusform>
            <numerusform>%n o resi wedi’u darllen</numerusform>
            <numerusform>%n o resi wedi’u darllen</numerusform>
            <numerusform>%n o resi wedi’u darllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get a place</source>
        <translation>
            <numerusform>neb yn cael lle</numerusform>
            <numerusform>%n yn cael lle</numerusform>
            <numerusform>%n yn cael lle</numerusform>
            <numerusform>%n yn cael lle</numerusform>
            <numerusform>%n yn cael lle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>neb yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>neb yn hysbys eisoes</numerusform>
            <numerusform>%n yn hysbys eisoes</numerusform>
            <numerusform>%n yn hysbys eisoes</numerusform>
            <numerusform>%n yn hysbys eisoes</numerusform>
            <numerusform>%n yn hysbys eisoes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults, whose rows are left out</source>
        <translation>
            <numerusform>dim namau</numerusform>
            <numerusform>%n nam; hepgorir ei res</numerusform>
            <numerusform>%n o namau; hepgorir eu rhesi</numerusform>
            <numerusform>%n o namau; hepgorir eu rhesi</numerusform>
            <numerusform>%n o namau; hepgorir eu rhesi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterHeadings</name>
    <message>
        <source>The list of roster headings has a fault at %1: expected %2.</source>
        <translation>Mae nam yn y rhestr penawdau yn %1: disgwylid %2.</translation>
    </message>
    <message>
        <source>a list of headings</source>
        <translation>rhestr o benawdau</translation>
    </message>
    <message>
        <source>a heading that no other field has</source>
        <translation>pennawd nad oes gan unrhyw faes arall</translation>
    </message>
    <message>
        <source>The list of roster headings at %1 could not be opened. Install Convener again.</source>
        <translation>Ni ellid agor y rhestr penawdau yn %1. Gosodwch Convener eto.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Action, %1</source>
        <translation>Gweithred, %1</translation>
    </message>
    <message>
        <source>Organisation in %1</source>
        <translation>Sefydliad yn %1</translation>
    </message>
    <message>
        <source>Cohort %1</source>
        <translation>Carfan %1</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>The joining link</source>
        <translation>Y ddolen ymuno</translation>
    </message>
    <message>
        <source>“%1” is not a joining link. Give the whole web address, such as https://example.org/room.</source>
        <translation>Nid yw “%1” yn ddolen ymuno. Rhowch y cyfeiriad gwe cyfan, fel https://example.org/room.</translation>
    </message>
    <message>
        <source>The name of a facilitator</source>
        <translation>Enw hwylusydd</translation>
    </message>
    <message>
        <source>The venue</source>
        <translation>Y lleoliad</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Y cyswllt</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Yn dechrau am</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Yn gorffen am</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Joining link</source>
        <translation>Dolen ymuno</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Hwyluswyr</translation>
    </message>
    <message>
        <source>names, with a comma between them</source>
        <translation>enwau, â choma rhyngddynt</translation>
    </message>
    <message>
        <source>Contact on the day</source>
        <translation>Cyswllt ar y diwrnod</translation>
    </message>
</context>
<context>
    <name>SessionTime</name>
    <message>
        <source>“%1” is not a date and time. Write it as 2027-02-15T13:00, in UK local time.</source>
        <translation>Nid yw “%1” yn ddyddiad ac amser. Ysgrifennwch ef fel 2027-02-15T13:00, yn amser lleol y DU.</translation>
    </message>
    <message>
        <source>%1 on %2 does not exist: the clocks go forward from 01:00 to 02:00 that night. Choose a time before 01:00 or from 02:00 on.</source>
        <translation>Nid yw %1 ar %2 yn bod: mae’r clociau’n mynd ymlaen o 01:00 i 02:00 y noson honno. Dewiswch amser cyn 01:00 neu o 02:00 ymlaen.</translation>
    </message>
    <message>
        <source>“%1” carries an offset from UTC. Session times are UK local time: write %2 without it.</source>
        <translation>Mae “%1” yn cynnwys gwahaniaeth oddi wrth UTC. Mae amserau sesiynau yn amser lleol y DU: ysgrifennwch %2 hebddo.</translation>
    </message>
    <message>
        <source>“%1” has no end. Write start and end as 2027-02-15T13:00/2027-02-15T16:30.</source>
        <translation>Nid oes diwedd i “%1”. Ysgrifennwch y dechrau a’r diwedd fel 2027-02-15T13:00/2027-02-15T16:30.</translation>
    </message>
    <message>
        <source>A session needs a start and an end.</source>
        <translation>Mae angen dechrau a diwedd ar sesiwn.</translation>
    </message>
    <message>
        <source>The session would end at %1, which is not after its start at %2. Choose a later end.</source>
        <translation>Byddai’r sesiwn yn gorffen am %1, nad yw ar ôl ei dechrau am %2. Dewiswch ddiwedd diweddarach.</translation>
    </message>
    <message>
        <source>The session would start on %1 and end on %2. A session ends on the day it starts: plan one session for each day.</source>
        <translation>Byddai’r sesiwn yn dechrau ar %1 ac yn gorffen ar %2. Mae sesiwn yn gorffen ar y diwrnod y mae’n dechrau: cynlluniwch un sesiwn ar gyfer pob diwrnod.</translation>
    </message>
    <message>
        <source>The clocks go back on %1, so the hour from 01:00 comes twice; the first of the two is meant.</source>
        <translation>Mae’r clociau’n mynd yn ôl ar %1, felly daw’r awr o 01:00 ddwywaith; y gyntaf o’r ddwy a olygir.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Check that the disk is not full and that no text is longer than a cell holds.</source>
        <translation>Ni ellid gwneud y daenlen. Gwiriwch nad yw’r ddisg yn llawn ac nad oes testun yn hirach na’r hyn y mae cell yn ei ddal.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>I ddod</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Wedi’i gyflawni</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Gwahoddwyd</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Cynigiwyd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Gadawodd yn gynnar</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absennol</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Sent, not returned</source>
        <translation>Anfonwyd, heb ei ddychwelyd</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dychwelwyd</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi’i gynllunio</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Wedi’i ollwng</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Dim ei angen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Ddim ar agor eto</translation>
    </message>
    <message>
        <source>Open, to send</source>
        <translation>Ar agor, i’w anfon</translation>
    </message>
    <message>
        <source>Sent, overdue</source>
        <translation>Anfonwyd, yn hwyr</translation>
    </message>
    <message>
        <source>Not sent, overdue</source>
        <translation>Heb ei anfon, yn hwyr</translation>
    </message>
    <message>
        <source>Sent, closed</source>
        <translation>Anfonwyd, wedi cau</translation>
    </message>
    <message>
        <source>Not sent, closed</source>
        <translation>Heb ei anfon, wedi cau</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Ar eich pen eich hun</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Ar-lein</translation>
    </message>
    <message>
        <source>In-house</source>
        <translation>Mewnol</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ymunodd</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Dewiswyd</translation>
    </message>
    <message>
        <source>Prerequisites met</source>
        <translation>Rhagofynion wedi’u bodloni</translation>
    </message>
    <message>
        <source>Attended, materials to issue</source>
        <translation>Mynychodd, deunyddiau i’w rhoi</translation>
    </message>
    <message>
        <source>Materials issued</source>
        <translation>Deunyddiau wedi’u rhoi</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Gweithredol</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Segur</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>no date</source>
        <translation>dim dyddiad</translation>
    </message>
    <message>
        <source>%1 joined %2 on %3</source>
        <translation>Ymunodd %1 â %2 ar %3</translation>
    </message>
    <message>
        <source>Agreed the window of engagement %1 from %2</source>
        <translation>Cytunwyd ar ffenestr ymgysylltiad %1 o %2</translation>
    </message>
    <message>
        <source>Dropped the window of engagement %1</source>
        <translation>Gollyngwyd ffenestr ymgysylltiad %1</translation>
    </message>
    <message>
        <source>Changed the joining date of engagement %1 to %2</source>
        <translation>Newidiwyd dyddiad ymuno ymgysylltiad %1 i %2</translation>
    </message>
    <message>
        <source>Moved engagement %1 to edition %2 of %3</source>
        <translation>Symudwyd ymgysylltiad %1 i argraffiad %2 o %3</translation>
    </message>
    <message>
        <source>Recorded “%1” of engagement %2 as met on %3</source>
        <translation>Cofnodwyd bod “%1” ymgysylltiad %2 wedi’i gyflawni ar %3</translation>
    </message>
    <message>
        <source>Took back that “%1” of engagement %2 was met</source>
        <translation>Tynnwyd yn ôl y cofnod bod “%1” ymgysylltiad %2 wedi’i gyflawni</translation>
    </message>
    <message>
        <source>Extended “%1” of engagement %2 until %3</source>
        <translation>Estynnwyd “%1” ymgysylltiad %2 tan %3</translation>
    </message>
    <message>
        <source>Asked for “%1” of engagement %2 on %3</source>
        <translation>Gofynnwyd am “%1” ymgysylltiad %2 ar %3</translation>
    </message>
    <message>
        <source>Edited the planning matrix of engagement %1</source>
        <translation>Golygwyd matrics cynllunio ymgysylltiad %1</translation>
    </message>
    <message>
        <source>Recorded the planning matrix of engagement %1 as sent on %2</source>
        <translation>Cofnodwyd yr anfonwyd matrics cynllunio ymgysylltiad %1 ar %2</translation>
    </message>
    <message>
        <source>Recorded the planning matrix of engagement %1 as returned on %2</source>
        <translation>Cofnodwyd y dychwelwyd matrics cynllunio ymgysylltiad %1 ar %2</translation>
    </message>
    <message>
        <source>Recorded survey request %1 (%2) as sent on %3</source>
        <translation>Cofnodwyd yr anfonwyd cais arolwg %1 (%2) ar %3</translation>
    </message>
    <message>
        <source>Recorded a reminder of survey request %1 (%2) on %3</source>
        <translation>Cofnodwyd nodyn atgoffa am gais arolwg %1 (%2) ar %3</translation>
    </message>
    <message>
        <source>Recorded survey request %1 (%2) as returned on %3</source>
        <translation>Cofnodwyd y dychwelwyd cais arolwg %1 (%2) ar %3</translation>
    </message>
    <message>
        <source>Took back what was last recorded of survey request %1 (%2)</source>
        <translation>Tynnwyd yn ôl yr hyn a gofnodwyd ddiwethaf am gais arolwg %1 (%2)</translation>
    </message>
    <message>
        <source>Planned cohort %1: %2 on %3</source>
        <translation>Cynlluniwyd carfan %1: %2 ar %3</translation>
    </message>
    <message>
        <source>Moved %1 of cohort %2 to %3</source>
        <translation>Symudwyd %1 carfan %2 i %3</translation>
    </message>
    <message>
        <source>Cancelled a session of cohort %1 (%2)</source>
        <translation>Canslwyd sesiwn o garfan %1 (%2)</translation>
    </message>
    <message>
        <source>Changed the capacity of cohort %1 to %2</source>
        <translation>Newidiwyd capasiti carfan %1 i %2</translation>
    </message>
    <message>
        <source>Imported delegates into cohort %1: %2 enrolled, %3 waiting</source>
        <translation>Mewnforiwyd cyfranogwyr i garfan %1: %2 wedi’u cofrestru, %3 yn aros</translation>
    </message>
    <message numerus="yes">
        <source>Offered %n place(s) in cohort %1</source>
        <translation>
            <numerusform>Ni chynigiwyd lleoedd yng ngharfan %1</numerusform>
            <numerusform>Cynigiwyd %n lle yng ngharfan %1</numerusform>
            <numerusform>Cynigiwyd %n o leoedd yng ngharfan %1</numerusform>
            <numerusform>Cynigiwyd %n o leoedd yng ngharfan %1</numerusform>
            <numerusform>Cynigiwyd %n o leoedd yng ngharfan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed %1 in cohort %2</source>
        <translation>Cadarnhawyd %1 yng ngharfan %2</translation>
    </message>
    <message>
        <source>Withdrew %1 from cohort %2</source>
        <translation>Tynnwyd %1 yn ôl o garfan %2</translation>
    </message>
    <message>
        <source>%1 declined the place in cohort %2</source>
        <translation>Gwrthododd %1 y lle yng ngharfan %2</translation>
    </message>
    <message>
        <source>%1 took the place of %2 in cohort %3</source>
        <translation>Cymerodd %1 le %2 yng ngharfan %3</translation>
    </message>
    <message>
        <source>Changed where %1 stands on the waiting list of cohort %2</source>
        <translation>Newidiwyd lle %1 ar restr aros carfan %2</translation>
    </message>
    <message>
        <source>Recorded a requirement of %1 in cohort %2</source>
        <translation>Cofnodwyd gofyniad %1 yng ngharfan %2</translation>
    </message>
    <message>
        <source>Recorded returned work of %1 in cohort %2</source>
        <translation>Cofnodwyd gwaith a ddychwelwyd gan %1 yng ngharfan %2</translation>
    </message>
    <message>
        <source>Recorded attendance of cohort %1</source>
        <translation>Cofnodwyd presenoldeb carfan %1</translation>
    </message>
    <message>
        <source>Recorded that everybody of cohort %1 attended</source>
        <translation>Cofnodwyd bod pawb yng ngharfan %1 yn bresennol</translation>
    </message>
    <message numerus="yes">
        <source>Issued %n certificate(s) of cohort %1</source>
        <translation>
            <numerusform>Ni roddwyd tystysgrifau i garfan %1</numerusform>
            <numerusform>Rhoddwyd %n tystysgrif i garfan %1</numerusform>
            <numerusform>Rhoddwyd %n o dystysgrifau i garfan %1</numerusform>
            <numerusform>Rhoddwyd %n o dystysgrifau i garfan %1</numerusform>
            <numerusform>Rhoddwyd %n o dystysgrifau i garfan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew certificate %1 of %2</source>
        <translation>Tynnwyd tystysgrif %1 %2 yn ôl</translation>
    </message>
    <message>
        <source>Recorded enquiry %1 of %2</source>
        <translation>Cofnodwyd ymholiad %1 gan %2</translation>
    </message>
    <message>
        <source>Made enquiry %1 of %2 an engagement</source>
        <translation>Gwnaed ymgysylltiad o ymholiad %1 gan %2</translation>
    </message>
    <message>
        <source>Answered enquiry %1 of %2</source>
        <translation>Atebwyd ymholiad %1 gan %2</translation>
    </message>
    <message>
        <source>Declined enquiry %1 of %2</source>
        <translation>Gwrthodwyd ymholiad %1 gan %2</translation>
    </message>
    <message>
        <source>Changed what is known of %1</source>
        <translation>Newidiwyd yr hyn sy’n hysbys am %1</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>Ailenwyd %1 yn %2</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>Unwyd %1 â %2</translation>
    </message>
    <message>
        <source>Moved engagement %1 to %2</source>
        <translation>Symudwyd ymgysylltiad %1 i %2</translation>
    </message>
    <message>
        <source>Saved edition %1 of %2</source>
        <translation>Cadwyd argraffiad %1 o %2</translation>
    </message>
    <message>
        <source>Added the bank holiday %1 on %2</source>
        <translation>Ychwanegwyd yr ŵyl banc %1 ar %2</translation>
    </message>
    <message>
        <source>Selected %1 as a trainer of engagement %2</source>
        <translation>Dewiswyd %1 yn hyfforddwr ar gyfer ymgysylltiad %2</translation>
    </message>
    <message>
        <source>Recorded that %1 has the trainer&apos;s materials since %2</source>
        <translation>Cofnodwyd bod deunyddiau’r hyfforddwr gan %1 ers %2</translation>
    </message>
    <message numerus="yes">
        <source>Recorded a cascade session of %1 on %2 with %n person(s)</source>
        <translation>
            <numerusform>Cofnodwyd sesiwn raeadru gan %1 ar %2, heb neb</numerusform>
            <numerusform>Cofnodwyd sesiwn raeadru gan %1 ar %2 gyda %n person</numerusform>
            <numerusform>Cofnodwyd sesiwn raeadru gan %1 ar %2 gyda %n o bobl</numerusform>
            <numerusform>Cofnodwyd sesiwn raeadru gan %1 ar %2 gyda %n o bobl</numerusform>
            <numerusform>Cofnodwyd sesiwn raeadru gan %1 ar %2 gyda %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed outside any step of Convener</source>
        <translation>Newidiwyd y tu allan i unrhyw gam o Convener</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Gwnaed eto: %1</translation>
    </message>
    <message>
        <source>Changed something (%1)</source>
        <translation>Newidiwyd rhywbeth (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Took over the proposed dates of %n cohort(s) of engagement %1</source>
        <translation>
            <numerusform>Cymerwyd dyddiadau arfaethedig %n carfan o ymgysylltiad %1</numerusform>
            <numerusform>Cymerwyd dyddiadau arfaethedig %n garfan o ymgysylltiad %1</numerusform>
            <numerusform>Cymerwyd dyddiadau arfaethedig %n carfan o ymgysylltiad %1</numerusform>
            <numerusform>Cymerwyd dyddiadau arfaethedig %n carfan o ymgysylltiad %1</numerusform>
            <numerusform>Cymerwyd dyddiadau arfaethedig %n carfan o ymgysylltiad %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed what is told of %n session(s) of cohort %1 (%2)</source>
        <translation>
            <numerusform>Newidiwyd yr hyn a ddywedir am %n sesiwn o garfan %1 (%2)</numerusform>
            <numerusform>Newidiwyd yr hyn a ddywedir am %n sesiwn o garfan %1 (%2)</numerusform>
            <numerusform>Newidiwyd yr hyn a ddywedir am %n sesiwn o garfan %1 (%2)</numerusform>
            <numerusform>Newidiwyd yr hyn a ddywedir am %n sesiwn o garfan %1 (%2)</numerusform>
            <numerusform>Newidiwyd yr hyn a ddywedir am %n sesiwn o garfan %1 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of cohort %2 makes up session %3 with session %4</source>
        <translation>Mae %1 o garfan %2 yn gwneud iawn am sesiwn %3 â sesiwn %4</translation>
    </message>
    <message>
        <source>%1 of cohort %2 no longer makes up session %3</source>
        <translation>Nid yw %1 o garfan %2 yn gwneud iawn am sesiwn %3 mwyach</translation>
    </message>
    <message>
        <source>Drafted an e-mail to %1 for engagement %2</source>
        <translation>Drafftiwyd e-bost at %1 ar gyfer ymgysylltiad %2</translation>
    </message>
    <message>
        <source>Recorded the e-mail to %1 for engagement %2 as sent on %3</source>
        <translation>Cofnodwyd bod yr e-bost at %1 ar gyfer ymgysylltiad %2 wedi’i anfon ar %3</translation>
    </message>
    <message>
        <source>Discarded the draft to %1 for engagement %2</source>
        <translation>Taflwyd y drafft at %1 ar gyfer ymgysylltiad %2</translation>
    </message>
    <message numerus="yes">
        <source>Recorded returned work of %n delegate(s) in cohort %1</source>
        <translation>
            <numerusform>Cofnodwyd gwaith a ddychwelwyd %n cyfranogwr yng ngharfan %1</numerusform>
            <numerusform>Cofnodwyd gwaith a ddychwelwyd %n cyfranogwr yng ngharfan %1</numerusform>
            <numerusform>Cofnodwyd gwaith a ddychwelwyd %n cyfranogwr yng ngharfan %1</numerusform>
            <numerusform>Cofnodwyd gwaith a ddychwelwyd %n cyfranogwr yng ngharfan %1</numerusform>
            <numerusform>Cofnodwyd gwaith a ddychwelwyd %n cyfranogwr yng ngharfan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected certificate %1 of %2: it is %3 now</source>
        <translation>Cywirwyd tystysgrif %1 %2: %3 ydyw yn awr</translation>
    </message>
    <message>
        <source>Noted that %1 and %2 are two people</source>
        <translation>Nodwyd mai dau berson yw %1 a %2</translation>
    </message>
    <message>
        <source>Erased person %1</source>
        <translation>Person %1 wedi’i ddileu</translation>
    </message>
    <message numerus="yes">
        <source>Set the retention period to %n month(s)</source>
        <translation>
            <numerusform>Gosodwyd y cyfnod cadw i %n mis</numerusform>
            <numerusform>Gosodwyd y cyfnod cadw i %n mis</numerusform>
            <numerusform>Gosodwyd y cyfnod cadw i %n mis</numerusform>
            <numerusform>Gosodwyd y cyfnod cadw i %n mis</numerusform>
            <numerusform>Gosodwyd y cyfnod cadw i %n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>Set no retention period</source>
        <translation>Ni osodwyd cyfnod cadw</translation>
    </message>
    <message numerus="yes">
        <source>Anonymised %n person(s) whose retention period had passed</source>
        <translation>
            <numerusform>Gwnaed %n person y mae eu cyfnod cadw wedi dod i ben yn ddienw</numerusform>
            <numerusform>Gwnaed %n person y mae eu cyfnod cadw wedi dod i ben yn ddienw</numerusform>
            <numerusform>Gwnaed %n person y mae eu cyfnod cadw wedi dod i ben yn ddienw</numerusform>
            <numerusform>Gwnaed %n person y mae eu cyfnod cadw wedi dod i ben yn ddienw</numerusform>
            <numerusform>Gwnaed %n person y mae eu cyfnod cadw wedi dod i ben yn ddienw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the access and dietary needs of %n delegate(s) after their session</source>
        <translation>
            <numerusform>Tynnwyd anghenion mynediad a deiet %n cyfranogwr ar ôl eu sesiwn</numerusform>
            <numerusform>Tynnwyd anghenion mynediad a deiet %n cyfranogwr ar ôl eu sesiwn</numerusform>
            <numerusform>Tynnwyd anghenion mynediad a deiet %n cyfranogwr ar ôl eu sesiwn</numerusform>
            <numerusform>Tynnwyd anghenion mynediad a deiet %n cyfranogwr ar ôl eu sesiwn</numerusform>
            <numerusform>Tynnwyd anghenion mynediad a deiet %n cyfranogwr ar ôl eu sesiwn</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored the backup of %1</source>
        <translation>Adferwyd y copi wrth gefn o %1</translation>
    </message>
    <message numerus="yes">
        <source>Salvaged %n row(s) of the damaged file %1</source>
        <translation>
            <numerusform>Achubwyd %n rhes o’r ffeil a ddifrodwyd %1</numerusform>
            <numerusform>Achubwyd %n rhes o’r ffeil a ddifrodwyd %1</numerusform>
            <numerusform>Achubwyd %n rhes o’r ffeil a ddifrodwyd %1</numerusform>
            <numerusform>Achubwyd %n rhes o’r ffeil a ddifrodwyd %1</numerusform>
            <numerusform>Achubwyd %n rhes o’r ffeil a ddifrodwyd %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Invented %1</source>
        <translation>Dyfeisiwyd %1</translation>
    </message>
    <message numerus="yes">
        <source>Undid: %1 (%n delegate(s) stayed)</source>
        <translation>
            <numerusform>Dadwnaed: %1 (arhosodd %n cyfranogwr)</numerusform>
            <numerusform>Dadwnaed: %1 (arhosodd %n cyfranogwr)</numerusform>
            <numerusform>Dadwnaed: %1 (arhosodd %n cyfranogwr)</numerusform>
            <numerusform>Dadwnaed: %1 (arhosodd %n cyfranogwr)</numerusform>
            <numerusform>Dadwnaed: %1 (arhosodd %n cyfranogwr)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no cohort %1 in this file.</source>
        <translation>Nid oes carfan %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no session %1 in this file.</source>
        <translation>Nid oes sesiwn %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Convener cannot write in the folder of %1. Choose a folder that exists and that you may write to.</source>
        <translation>Ni all Convener ysgrifennu yn ffolder %1. Dewiswch ffolder sy’n bod ac y cewch ysgrifennu iddi.</translation>
    </message>
    <message>
        <source>%1 is open in %2 on %3 (process %4). Close it there first; looking at it is possible meanwhile.</source>
        <translation>Mae %1 ar agor yn %2 ar %3 (proses %4). Caewch hi yno yn gyntaf; gellir edrych arni yn y cyfamser.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed. Install Convener again.</source>
        <translation>Nid yw gyrrwr SQLite Qt wedi’i osod. Gosodwch Convener eto.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read it.</source>
        <translation>Ni ellir agor %1. Gwiriwch y cewch ei darllen.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>Mae %1 yn bod eisoes. Dewiswch enw arall, neu agorwch hi.</translation>
    </message>
    <message>
        <source>%1 cannot be made. Choose a folder that you may write to.</source>
        <translation>Ni ellir gwneud %1. Dewiswch ffolder y cewch ysgrifennu iddi.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name, or make a new file.</source>
        <translation>Nid oes ffeil %1. Gwiriwch ei henw, neu gwnewch ffeil newydd.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a Convener file.</source>
        <translation>Nid yw %1 yn ffeil. Dewiswch ffeil Convener.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Convener (schema %2; this one knows %3). Install the newer Convener to open it.</source>
        <translation>Ysgrifennwyd %1 gan Convener mwy newydd (sgema %2; mae’r un hwn yn adnabod %3). Gosodwch y Convener mwy newydd i’w hagor.</translation>
    </message>
    <message>
        <source>You may not write to %1. Look at it only, or copy it into a folder of yours.</source>
        <translation>Ni chewch ysgrifennu i %1. Edrychwch arni yn unig, neu copïwch hi i un o’ch ffolderi chi.</translation>
    </message>
    <message>
        <source>%1 was written by an older Convener. Open it for writing once, to bring it up to date.</source>
        <translation>Ysgrifennwyd %1 gan Convener hŷn. Agorwch hi unwaith i ysgrifennu ynddi, i’w diweddaru.</translation>
    </message>
    <message>
        <source>Edition %1 of %2 is in this file already, with other content. Give the changed programme an edition name of its own.</source>
        <translation>Mae argraffiad %1 o %2 yn y ffeil hon eisoes, â chynnwys arall. Rhowch ei enw argraffiad ei hun i’r rhaglen a newidiwyd.</translation>
    </message>
    <message>
        <source>There is no edition %1 in this file.</source>
        <translation>Nid oes argraffiad %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Edition %1 in this file cannot be read. Restore a backup.</source>
        <translation>Ni ellir darllen argraffiad %1 yn y ffeil hon. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>There is no engagement %1 in this file.</source>
        <translation>Nid oes ymgysylltiad %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no enquiry %1 in this file.</source>
        <translation>Nid oes ymholiad %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no step %1 in this file&apos;s history. Check the number.</source>
        <translation>Nid oes cam %1 yn hanes y ffeil hon. Gwiriwch y rhif.</translation>
    </message>
    <message>
        <source>Engagement %1 has no version %2 of its planning matrix.</source>
        <translation>Nid oes gan ymgysylltiad %1 fersiwn %2 o’i fatrics cynllunio.</translation>
    </message>
    <message>
        <source>Engagement %1 has no planning matrix.</source>
        <translation>Nid oes gan ymgysylltiad %1 fatrics cynllunio.</translation>
    </message>
    <message>
        <source>%1 is in this file already.</source>
        <translation>Mae %1 yn y ffeil hon eisoes.</translation>
    </message>
    <message>
        <source>The ODS code %1 belongs to %2 already. Check the code.</source>
        <translation>Mae’r cod ODS %1 yn perthyn i %2 eisoes. Gwiriwch y cod.</translation>
    </message>
    <message>
        <source>There is no organisation %1 in this file.</source>
        <translation>Nid oes sefydliad %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no person %1 in this file.</source>
        <translation>Nid oes person %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no place %1 in this file.</source>
        <translation>Nid oes lle %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>This was done with an older Convener, in a form that the file has no longer, and cannot be undone. Correct it by hand.</source>
        <translation>Gwnaed hyn â Convener hŷn, ar ffurf nad yw gan y ffeil mwyach, ac ni ellir ei ddadwneud. Cywirwch ef â llaw.</translation>
    </message>
    <message>
        <source>What this step did was changed since, so that it cannot be undone by itself. Undo the steps after it first.</source>
        <translation>Newidiwyd yr hyn a wnaeth y cam hwn ers hynny, felly ni ellir ei ddadwneud ar ei ben ei hun. Dadwnewch y camau ar ei ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>This is not a Convener file, or it is damaged. Choose another file, or restore a backup.</source>
        <translation>Nid ffeil Convener yw hon, neu mae wedi’i difrodi. Dewiswch ffeil arall, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Row %1 of %2 refers to a row of %3 that is gone.</source>
        <translation>Mae rhes %1 o %2 yn cyfeirio at res o %3 sydd wedi mynd.</translation>
    </message>
    <message>
        <source>Another program is writing to this file. Nothing was changed; try again in a moment.</source>
        <translation>Mae rhaglen arall yn ysgrifennu i’r ffeil hon. Ni newidiwyd dim; rhowch gynnig arall arni ymhen eiliad.</translation>
    </message>
    <message>
        <source>This file is open to look at only. Nothing was changed; open it for writing first.</source>
        <translation>Mae’r ffeil hon ar agor i edrych arni yn unig. Ni newidiwyd dim; agorwch hi i ysgrifennu ynddi yn gyntaf.</translation>
    </message>
    <message>
        <source>The disk refused to write. Nothing was changed; make room on it, then try again.</source>
        <translation>Gwrthododd y ddisg ysgrifennu. Ni newidiwyd dim; gwnewch le arni, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This file, or one that belongs beside it, cannot be opened. Check that you may read and write in its folder.</source>
        <translation>Ni ellir agor y ffeil hon, neu un sy’n perthyn wrth ei hochr. Gwiriwch y cewch ddarllen ac ysgrifennu yn ei ffolder.</translation>
    </message>
    <message>
        <source>The file refused this step, and nothing was changed (%1).</source>
        <translation>Gwrthododd y ffeil y cam hwn, ac ni newidiwyd dim (%1).</translation>
    </message>
    <message>
        <source>There is no survey request %1 in this file.</source>
        <translation>Nid oes cais arolwg %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no trainer %1 in this file.</source>
        <translation>Nid oes hyfforddwr %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another backup.</source>
        <translation>Mae %1 wedi’i difrodi. Dewiswch gopi wrth gefn arall.</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made. Check that you may write there.</source>
        <translation>Ni ellir gwneud y ffolder %1 ar gyfer copïau wrth gefn. Gwiriwch y cewch ysgrifennu yno.</translation>
    </message>
    <message>
        <source>The backup is not what the file is. Try again.</source>
        <translation>Nid yw’r copi wrth gefn yr un fath â’r ffeil. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The old backup %1 cannot be removed. Remove it by hand.</source>
        <translation>Ni ellir dileu’r hen gopi wrth gefn %1. Dilëwch ef â llaw.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Make room on the disk, and check that you may write there.</source>
        <translation>Ni ellir ysgrifennu %1. Gwnewch le ar y ddisg, a gwiriwch y cewch ysgrifennu yno.</translation>
    </message>
    <message>
        <source>Its newest good backup is of %1: %2.</source>
        <translation>Mae ei gopi wrth gefn da diweddaraf o %1: %2.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. %1</source>
        <translation>Ni ellid gwneud copi wrth gefn heddiw. %1</translation>
    </message>
    <message>
        <source>Look its number up in the list of cohorts.</source>
        <translation>Chwiliwch am ei rhif yn y rhestr o garfanau.</translation>
    </message>
    <message>
        <source>Look its number up in the timeline of its engagement.</source>
        <translation>Chwiliwch am ei rhif yn llinell amser ei hymgysylltiad.</translation>
    </message>
    <message>
        <source>What can still be read of it can be salvaged into a new file.</source>
        <translation>Gellir achub yr hyn y gellir ei ddarllen ohoni o hyd i ffeil newydd.</translation>
    </message>
    <message>
        <source>There is no draft %1 in this file.</source>
        <translation>Nid oes drafft %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Look its number up in the list of drafts.</source>
        <translation>Chwiliwch am ei rif yn y rhestr o ddrafftiau.</translation>
    </message>
    <message>
        <source>This file has a cohort of “%1”, which is no stage of edition %2 of %3. Restore a backup.</source>
        <translation>Mae gan y ffeil hon garfan o “%1”, nad yw’n gam o argraffiad %2 o %3. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Look its number up in the list of editions.</source>
        <translation>Chwiliwch am ei rif yn y rhestr o argraffiadau.</translation>
    </message>
    <message>
        <source>Look its number up in the list of engagements.</source>
        <translation>Chwiliwch am ei rif yn y rhestr o ymgysylltiadau.</translation>
    </message>
    <message>
        <source>There is no commitment %1 in this file.</source>
        <translation>Nid oes ymrwymiad %1 yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Look it up in the timeline of its engagement.</source>
        <translation>Chwiliwch amdano yn llinell amser ei ymgysylltiad.</translation>
    </message>
    <message>
        <source>Look its number up in the list of enquiries.</source>
        <translation>Chwiliwch am ei rif yn y rhestr o ymholiadau.</translation>
    </message>
    <message>
        <source>The history in this file is of a table that Convener never made. Restore a backup.</source>
        <translation>Mae’r hanes yn y ffeil hon am dabl na wnaeth Convener erioed. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>%1 lies on another computer (%2). It is written there in a slower way that outlasts a broken connection; a folder of this computer is safer still.</source>
        <translation>Mae %1 ar gyfrifiadur arall (%2). Ysgrifennir ynddi yno mewn ffordd arafach sy’n goroesi cysylltiad a dorrir; mae ffolder ar y cyfrifiadur hwn yn fwy diogel byth.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that %2 copies to other computers. It is kept in one piece for that; close it on one computer before you open it on another.</source>
        <translation>Mae %1 mewn ffolder y mae %2 yn ei chopïo i gyfrifiaduron eraill. Fe’i cedwir yn un darn ar gyfer hynny; caewch hi ar un cyfrifiadur cyn ei hagor ar un arall.</translation>
    </message>
    <message>
        <source>Beside %1 lies %2, which looks like what another computer wrote at the same time. Look at both, and move away the one that you do not want to keep.</source>
        <translation>Wrth ymyl %1 mae %2, sy’n edrych fel yr hyn a ysgrifennodd cyfrifiadur arall ar yr un pryd. Edrychwch ar y ddwy, a symudwch ymaith yr un nad ydych am ei chadw.</translation>
    </message>
    <message>
        <source>Look its number up in the list of organisations.</source>
        <translation>Chwiliwch am ei rif yn y rhestr o sefydliadau.</translation>
    </message>
    <message>
        <source>Look the number up among the delegates of a cohort.</source>
        <translation>Chwiliwch am y rhif ymhlith cyfranogwyr carfan.</translation>
    </message>
    <message>
        <source>Look it up among the delegates of its cohort.</source>
        <translation>Chwiliwch amdano ymhlith cyfranogwyr ei garfan.</translation>
    </message>
    <message>
        <source>Nothing of this file can be salvaged: what tells where everything lies in it is damaged itself. Restore a backup.</source>
        <translation>Ni ellir achub dim o’r ffeil hon: mae’r hyn sy’n dweud ble mae popeth ynddi wedi’i ddifrodi ei hun. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>What was salvaged does not hold together. Restore a backup.</source>
        <translation>Nid yw’r hyn a achubwyd yn dal at ei gilydd. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name.</source>
        <translation>Nid oes ffeil %1. Gwiriwch ei henw.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for what is salvaged.</source>
        <translation>Mae %1 yn bodoli eisoes. Dewiswch enw arall ar gyfer yr hyn a achubir.</translation>
    </message>
    <message>
        <source>Somebody else reads this file at this moment, so that it cannot be written anew. Close it there, then try again.</source>
        <translation>Mae rhywun arall yn darllen y ffeil hon ar hyn o bryd, felly ni ellir ei hysgrifennu o’r newydd. Caewch hi yno, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Somebody looks at this file, which lies in a shared folder. Close it there first; nothing was changed.</source>
        <translation>Mae rhywun yn edrych ar y ffeil hon, sydd mewn ffolder a rennir. Caewch hi yno yn gyntaf; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>A part of this file is damaged. Restore a backup, or salvage what can still be read.</source>
        <translation>Mae rhan o’r ffeil hon wedi’i difrodi. Adferwch gopi wrth gefn, neu achubwch yr hyn y gellir ei ddarllen o hyd.</translation>
    </message>
    <message>
        <source>This file holds tables that Convener never made. Restore a backup.</source>
        <translation>Mae’r ffeil hon yn dal tablau na wnaeth Convener erioed. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>This file holds a value that Convener never wrote (%1). Restore a backup.</source>
        <translation>Mae’r ffeil hon yn dal gwerth na ysgrifennodd Convener erioed (%1). Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Look the number up in the list of trainers.</source>
        <translation>Chwiliwch am y rhif yn y rhestr o hyfforddwyr.</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>the %1 on %2</source>
        <translation>y %1 ar %2</translation>
    </message>
    <message>
        <source>on the day of %1</source>
        <translation>ar ddiwrnod %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 cyn %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 ar ôl %2</translation>
    </message>
    <message>
        <source>%1 before %2, less %3</source>
        <translation>%1 cyn %2, llai %3</translation>
    </message>
    <message>
        <source>%1 after %2, less %3</source>
        <translation>%1 ar ôl %2, llai %3</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The list is too large: at most %1 rows of %2 cells are read. Send it in parts.</source>
        <translation>Mae’r rhestr yn rhy fawr: darllenir %1 o resi o %2 o gelloedd ar y mwyaf. Anfonwch hi mewn rhannau.</translation>
    </message>
    <message>
        <source>The file is empty. Choose the file that holds the list.</source>
        <translation>Mae’r ffeil yn wag. Dewiswch y ffeil sy’n cynnwys y rhestr.</translation>
    </message>
    <message>
        <source>The file is too large: %1, and at most %2 are read. Send it in parts.</source>
        <translation>Mae’r ffeil yn rhy fawr: %1, a darllenir %2 ar y mwyaf. Anfonwch hi mewn rhannau.</translation>
    </message>
    <message>
        <source>This cell is too long: %1 characters, and at most %2 are read. Shorten it; this row was not read.</source>
        <translation>Mae’r gell hon yn rhy hir: %1 nod, a darllenir %2 ar y mwyaf. Byrhewch hi; ni ddarllenwyd y rhes hon.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>I ddod</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Record attendance</source>
        <translation>Cofnodi presenoldeb</translation>
    </message>
    <message>
        <source>Mark returned</source>
        <translation>Nodi ei ddychwelyd</translation>
    </message>
    <message>
        <source>Mark sent</source>
        <translation>Nodi ei anfon</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Next on the waiting list: priority %1, asked on %2.</source>
        <translation>Nesaf ar y rhestr aros: blaenoriaeth %1, gofynnwyd ar %2.</translation>
    </message>
    <message>
        <source>Next on the waiting list: asked on %1.</source>
        <translation>Nesaf ar y rhestr aros: gofynnwyd ar %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n before them cannot be confirmed.</source>
        <translation>
            <numerusform>Nid oes neb o’u blaen na ellir ei gadarnhau.</numerusform>
            <numerusform>Ni ellir cadarnhau %n o’u blaen.</numerusform>
            <numerusform>Ni ellir cadarnhau %n o’u blaen.</numerusform>
            <numerusform>Ni ellir cadarnhau %n o’u blaen.</numerusform>
            <numerusform>Ni ellir cadarnhau %n o’u blaen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weekly</name>
    <message>
        <source>Session %1 of the course would be on %2. %3 Give each session its own time, or choose another for all.</source>
        <translation>Byddai sesiwn %1 o’r cwrs ar %2. %3 Rhowch ei hamser ei hun i bob sesiwn, neu dewiswch un arall i bawb.</translation>
    </message>
    <message>
        <source>%1 is %2, so session %3 is on %4.</source>
        <translation>%2 yw %1, felly mae sesiwn %3 ar %4.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>This file is not an .xlsx workbook. Open it in the program it came from and save it as CSV or as .xlsx.</source>
        <translation>Nid llyfr gwaith .xlsx yw’r ffeil hon. Agorwch hi yn y rhaglen y daeth ohoni a’i chadw fel CSV neu fel .xlsx.</translation>
    </message>
    <message>
        <source>This workbook holds more texts, styles or sheets than can be read. Copy the list into a new workbook, or send it in parts.</source>
        <translation>Mae’r llyfr gwaith hwn yn dal mwy o destunau, arddulliau neu ddalennau nag y gellir eu darllen. Copïwch y rhestr i lyfr gwaith newydd, neu anfonwch hi mewn rhannau.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>This spreadsheet is damaged. Open it in a spreadsheet program and save it anew.</source>
        <translation>Mae’r daenlen hon wedi’i difrodi. Agorwch hi mewn rhaglen daenlenni a’i chadw o’r newydd.</translation>
    </message>
    <message>
        <source>Every sheet of this workbook is hidden. Unhide the one with the list.</source>
        <translation>Mae pob dalen yn y llyfr gwaith hwn wedi’i chuddio. Datguddiwch yr un â’r rhestr.</translation>
    </message>
    <message>
        <source>This workbook has no sheet called “%1”.</source>
        <translation>Nid oes gan y llyfr gwaith hwn ddalen o’r enw “%1”.</translation>
    </message>
</context>
<context>
    <name>convener::chart::AttendanceGrid</name>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Press A for attended, L for left early and X for absent.</source>
        <translation>Pwyswch A am bresennol, L am adael yn gynnar ac X am absennol.</translation>
    </message>
</context>
<context>
    <name>convener::chart::CapacityMeter</name>
    <message>
        <source>Places: %1</source>
        <translation>Lleoedd: %1</translation>
    </message>
</context>
<context>
    <name>convener::chart::Strip</name>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
</context>
<context>
    <name>convener::chart::StripPanel</name>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Dangos fel rhestr</translation>
    </message>
    <message>
        <source>Show to scale</source>
        <translation>Dangos wrth raddfa</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 yn dechrau</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 yn gorffen</translation>
    </message>
</context>
<context>
    <name>convener::dialog::CascadeDialog</name>
    <message>
        <source>Record a session</source>
        <translation>Cofnodi sesiwn</translation>
    </message>
    <message>
        <source>A session that %1 ran in their own organisation.</source>
        <translation>Sesiwn a gynhaliodd %1 yn ei sefydliad ei hun.</translation>
    </message>
    <message>
        <source>Record the session</source>
        <translation>Cofnodi’r sesiwn</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Pobl a gyrhaeddwyd</translation>
    </message>
</context>
<context>
    <name>convener::dialog::CohortDialog</name>
    <message>
        <source>Plan a cohort</source>
        <translation>Cynllunio carfan</translation>
    </message>
    <message>
        <source>The delegates who take one stage together, and when they first meet.</source>
        <translation>Y cyfranogwyr sy’n dilyn un cam gyda’i gilydd, a phryd y maent yn cwrdd gyntaf.</translation>
    </message>
    <message>
        <source>Plan the cohort</source>
        <translation>Cynllunio’r garfan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>How it meets</source>
        <translation>Sut y mae’n cwrdd</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source> of at most %1</source>
        <translation> o %1 ar y mwyaf</translation>
    </message>
    <message>
        <source>No window is agreed yet.</source>
        <translation>Ni chytunwyd ar ffenestr eto.</translation>
    </message>
    <message>
        <source>Inside the window, which ends on %1.</source>
        <translation>O fewn y ffenestr, sy’n dod i ben ar %1.</translation>
    </message>
    <message>
        <source>Outside the agreed window, %1 to %2.</source>
        <translation>Y tu allan i’r ffenestr y cytunwyd arni, %1 i %2.</translation>
    </message>
</context>
<context>
    <name>convener::dialog::ConvertDialog</name>
    <message numerus="yes">
        <source>%n cohorts, still without dates:</source>
        <translation>
            <numerusform>dim carfannau:</numerusform>
            <numerusform>%n garfan, heb ddyddiad eto:</numerusform>
            <numerusform>%n o garfannau, heb ddyddiadau eto:</numerusform>
            <numerusform>%n o garfannau, heb ddyddiadau eto:</numerusform>
            <numerusform>%n o garfannau, heb ddyddiadau eto:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cohort %1: %2 delegates of at most %3, %4</source>
        <translation>Carfan %1: %2 o gyfranogwyr o %3 ar y mwyaf, %4</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>Mae %1 yn ymuno</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n delegates.</source>
        <translation>
            <numerusform>%1, dim cyfranogwyr.</numerusform>
            <numerusform>%1, %n cyfranogwr.</numerusform>
            <numerusform>%1, %n o gyfranogwyr.</numerusform>
            <numerusform>%1, %n o gyfranogwyr.</numerusform>
            <numerusform>%1, %n o gyfranogwyr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Ymuno</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Carfannau</translation>
    </message>
    <message>
        <source>where it has one</source>
        <translation>lle mae ganddo un</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Cod ODS</translation>
    </message>
    <message>
        <source>Joins on</source>
        <translation>Yn ymuno ar</translation>
    </message>
    <message>
        <source>How it meets</source>
        <translation>Sut y mae’n cwrdd</translation>
    </message>
    <message>
        <source>What will be planned:</source>
        <translation>Beth a gynllunnir:</translation>
    </message>
</context>
<context>
    <name>convener::dialog::EnquiryDialog</name>
    <message>
        <source>New enquiry</source>
        <translation>Ymholiad newydd</translation>
    </message>
    <message>
        <source>Who asks to take part, or to book a workshop in-house.</source>
        <translation>Pwy sy’n gofyn am gael cymryd rhan, neu am weithdy mewnol.</translation>
    </message>
    <message>
        <source>Keep the enquiry</source>
        <translation>Cadw’r ymholiad</translation>
    </message>
    <message>
        <source>accepted by whoever asks</source>
        <translation>derbyniwyd gan y sawl sy’n gofyn</translation>
    </message>
    <message>
        <source>as they were asked for</source>
        <translation>fel y gofynnwyd amdanynt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Number of delegates</source>
        <translation>Nifer y cyfranogwyr</translation>
    </message>
    <message>
        <source>Dates wished</source>
        <translation>Dyddiadau a ddymunir</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Telerau ac amodau</translation>
    </message>
    <message>
        <source> of at most %1</source>
        <translation> o %1 ar y mwyaf</translation>
    </message>
</context>
<context>
    <name>convener::dialog::Form</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>convener::dialog::JoinDialog</name>
    <message>
        <source>Join a programme</source>
        <translation>Ymuno â rhaglen</translation>
    </message>
    <message>
        <source>Its commitments and their due dates follow from the day on which it joins.</source>
        <translation>Mae ei ymrwymiadau a’u dyddiadau disgwyliedig yn dilyn o’r diwrnod y mae’n ymuno.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Ymuno</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>where it has one</source>
        <translation>lle mae ganddo un</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Cod ODS</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>Iaith ei ddogfennau</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Joins on</source>
        <translation>Yn ymuno ar</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Noddwr</translation>
    </message>
    <message>
        <source>Lead contact</source>
        <translation>Prif gyswllt</translation>
    </message>
    <message>
        <source>Lead contact&apos;s e-mail</source>
        <translation>E-bost y prif gyswllt</translation>
    </message>
    <message>
        <source>%1 due %2: %3</source>
        <translation>%1, disgwylir %2: %3</translation>
    </message>
</context>
<context>
    <name>convener::dialog::MoveDialog</name>
    <message>
        <source>Move the session</source>
        <translation>Symud y sesiwn</translation>
    </message>
    <message>
        <source>It is on %1, %2.</source>
        <translation>Mae ar %1, %2.</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>I’r diwrnod</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Yn dechrau am</translation>
    </message>
    <message>
        <source>Choose another day or hour.</source>
        <translation>Dewiswch ddiwrnod neu awr arall.</translation>
    </message>
</context>
<context>
    <name>convener::dialog::Question</name>
    <message>
        <source>%1:</source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>Beth yr effeithir arno</translation>
    </message>
</context>
<context>
    <name>convener::dialog::RosterDialog</name>
    <message>
        <source>Import “%1”</source>
        <translation>Mewnforio “%1”</translation>
    </message>
    <message>
        <source>%1 Nothing is written until you import.</source>
        <translation>%1 Nid ysgrifennir dim nes i chi fewnforio.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n delegates</source>
        <translation>
            <numerusform>Mewnforio neb</numerusform>
            <numerusform>Mewnforio %n cyfranogwr</numerusform>
            <numerusform>Mewnforio %n o gyfranogwyr</numerusform>
            <numerusform>Mewnforio %n o gyfranogwyr</numerusform>
            <numerusform>Mewnforio %n o gyfranogwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rhesi’r rhestr</translation>
    </message>
</context>
<context>
    <name>convener::dialog::SubstituteDialog</name>
    <message>
        <source>Substitute a delegate</source>
        <translation>Rhoi dirprwy yn lle cyfranogwr</translation>
    </message>
    <message>
        <source>Somebody takes the place of %1, before anybody who waits. Who is in this file already is known by the e-mail address.</source>
        <translation>Mae rhywun yn cymryd lle %1, cyn unrhyw un sy’n aros. Adnabyddir pwy sydd yn y ffeil hon eisoes wrth y cyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Dirprwy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Teitl swydd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Give a name, or the e-mail address of somebody in this file.</source>
        <translation>Rhowch enw, neu gyfeiriad e-bost rhywun yn y ffeil hon.</translation>
    </message>
</context>
<context>
    <name>convener::dialog::WindowDialog</name>
    <message>
        <source>Agree the window</source>
        <translation>Cytuno ar y ffenestr</translation>
    </message>
    <message>
        <source>The weeks that hold the pre-work, the workshop and Train the Trainer.</source>
        <translation>Yr wythnosau sy’n cynnwys y gwaith paratoi, y gweithdy a Hyfforddi’r Hyfforddwr.</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Yn dechrau ar</translation>
    </message>
    <message numerus="yes">
        <source>Until %1: %n days, both included.</source>
        <translation>
            <numerusform>Tan %1.</numerusform>
            <numerusform>Tan %1: %n diwrnod, gan gynnwys y ddau.</numerusform>
            <numerusform>Tan %1: %n o ddiwrnodau, gan gynnwys y ddau.</numerusform>
            <numerusform>Tan %1: %n o ddiwrnodau, gan gynnwys y ddau.</numerusform>
            <numerusform>Tan %1: %n o ddiwrnodau, gan gynnwys y ddau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::document</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Joining link</source>
        <translation>Dolen ymuno</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Dan arweiniad</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Beth sy’n digwydd pryd</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Agenda: %1</translation>
    </message>
    <message>
        <source>Before the next session</source>
        <translation>Cyn y sesiwn nesaf</translation>
    </message>
    <message>
        <source>Delegates, each with a place to sign</source>
        <translation>Cyfranogwyr, pob un â lle i lofnodi</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gadawodd am</translation>
    </message>
    <message>
        <source>Access and dietary needs by delegate</source>
        <translation>Anghenion mynediad a bwyd yn ôl cyfranogwr</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Mynediad</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Bwyd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Cofrestr presenoldeb</translation>
    </message>
    <message>
        <source>Needs on the day, in confidence</source>
        <translation>Anghenion ar y diwrnod, yn gyfrinachol</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Tystysgrif: %1</translation>
    </message>
    <message>
        <source>Certificate %1 · check code %2</source>
        <translation>Tystysgrif %1 · cod gwirio %2</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Rhoddwyd ar %1</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ymunodd</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Disgwylir: %1</translation>
    </message>
    <message>
        <source>Survey: %1</source>
        <translation>Arolwg: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two times of day: &quot;1.00pm to 4.30pm&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ffenestr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and what happens</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Timeline. %1</source>
        <translation>Llinell amser. %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>foot of a page</extracomment>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Not yet translated</source>
        <translation>Heb ei gyfieithu eto</translation>
    </message>
    <message>
        <source>Draft: the translation awaits review</source>
        <translation>Drafft: mae’r cyfieithiad yn aros am adolygiad</translation>
    </message>
    <message>
        <source>Joining instructions</source>
        <translation>Cyfarwyddiadau ymuno</translation>
    </message>
    <message>
        <source>Pack for %1</source>
        <translation>Pecyn i %1</translation>
    </message>
    <message>
        <source>What is in this pack</source>
        <translation>Beth sydd yn y pecyn hwn</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynlluniwyd</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Wedi’i ollwng</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>argraffiad %1</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Noddwr</translation>
    </message>
    <message>
        <source>Lead contact</source>
        <translation>Prif gyswllt</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Dychwelyd erbyn</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dychwelwyd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Activities by commitment, with who leads them and when they are planned</source>
        <translation>Gweithgareddau yn ôl ymrwymiad, gyda phwy sy’n eu harwain a phryd y’u cynlluniwyd</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgaredd</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Arweinydd</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Cynulleidfa</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Place or platform</source>
        <translation>Lle neu lwyfan</translation>
    </message>
    <message>
        <source>Local priority</source>
        <translation>Blaenoriaeth leol</translation>
    </message>
    <message>
        <source>Support needed, notes</source>
        <translation>Cymorth sydd ei angen, nodiadau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Local cascade</source>
        <translation>Rhaeadru lleol</translation>
    </message>
    <message>
        <source>Planning matrix</source>
        <translation>Matrics cynllunio</translation>
    </message>
    <message>
        <source>No activity has been entered yet.</source>
        <translation>Nid oes gweithgaredd wedi’i nodi eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last name begins with a vowel</comment>
        <translation>%1 ac %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Llyfr gwaith</translation>
    </message>
    <message>
        <source>No date agreed</source>
        <translation>Dim dyddiad wedi’i gytuno</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>I ddod</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Wedi’i gyflawni</translation>
    </message>
    <message>
        <source>Summary of the engagement</source>
        <translation>Crynodeb o’r ymgysylltiad</translation>
    </message>
    <message>
        <source>%1 in %2, as it stands on %3.</source>
        <translation>%1 yn %2, fel y mae ar %3.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Ymrwymiadau</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Carfannau</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Arolygon</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Hyfforddwyr</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Hwylusydd</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Bathodynnau enw</translation>
    </message>
    <message>
        <source>Tent cards</source>
        <translation>Cardiau pabell</translation>
    </message>
    <message>
        <source>What was agreed, until when, and whether it is met</source>
        <translation>Yr hyn a gytunwyd, erbyn pryd, ac a yw wedi’i gyflawni</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Ymrwymiad</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Cyflawnwyd ar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Cohorts with their places, attendance and certificates</source>
        <translation>Carfannau gyda’u lleoedd, eu presenoldeb a’u tystysgrifau</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Tystysgrifau</translation>
    </message>
    <message>
        <source>Surveys sent and returned at each point</source>
        <translation>Arolygon a anfonwyd ac a ddychwelwyd ar bob pwynt</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Cyfradd ymateb</translation>
    </message>
    <message>
        <source>Trainers with the sessions that they ran and the people whom they reached</source>
        <translation>Hyfforddwyr gyda’r sesiynau a gynhaliwyd ganddynt a’r bobl a gyrhaeddwyd</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Hyfforddwr</translation>
    </message>
    <message>
        <source>Cascade sessions</source>
        <translation>Sesiynau rhaeadru</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Pobl a gyrhaeddwyd</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Tick one box in each row</source>
        <translation>Ticiwch un blwch ym mhob rhes</translation>
    </message>
    <message>
        <source>Please return this form to %1. Thank you.</source>
        <translation>Dychwelwch y ffurflen hon i %1. Diolch.</translation>
    </message>
    <message>
        <source>With another cohort</source>
        <translation>Gyda charfan arall</translation>
    </message>
    <message>
        <source>Guest for this session</source>
        <translation>Gwestai ar gyfer y sesiwn hon</translation>
    </message>
    <message>
        <source>In the place of certificate %1</source>
        <translation>Yn lle tystysgrif %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>What was done with this record</source>
        <translation>Yr hyn a wnaed â’r cofnod hwn</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What is held about %1</source>
        <translation>Yr hyn a gedwir am %1</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data personol</translation>
    </message>
    <message>
        <source>The answer to a request that was received on %1. It is due by %2: the corresponding day of the next month, or the working day after it.</source>
        <translation>Yr ateb i gais a ddaeth i law ar %1. Disgwylir ef erbyn %2: y diwrnod cyfatebol yn y mis nesaf, neu’r diwrnod gwaith ar ei ôl.</translation>
    </message>
    <message>
        <source>This is all that the file holds about you on %1: every entry of yours, what others’ entries say of you, and what was done with them. The same stands in the file beside this one for a machine to read, with every value before and after each change.</source>
        <translation>Dyma’r cyfan y mae’r ffeil yn ei gadw amdanoch ar %1: pob cofnod o’ch eiddo, yr hyn y mae cofnodion pobl eraill yn ei ddweud amdanoch, a’r hyn a wnaed â hwy. Mae’r un peth yn y ffeil wrth ymyl hon i beiriant ei ddarllen, gyda phob gwerth cyn ac ar ôl pob newid.</translation>
    </message>
    <message>
        <source>What follows is about others, and names you. Take out what others may expect to be kept from you before this is sent.</source>
        <translation>Mae’r hyn sy’n dilyn am bobl eraill, ac yn eich enwi. Tynnwch allan yr hyn y gall eraill ddisgwyl iddo gael ei gadw rhagoch cyn anfon hwn.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message numerus="yes">
        <source>This workbook is a file of its own with %n page(s).</source>
        <translation>
            <numerusform>Mae’r llyfr gwaith hwn yn ffeil ei hun â %n tudalen.</numerusform>
            <numerusform>Mae’r llyfr gwaith hwn yn ffeil ei hun â %n tudalen.</numerusform>
            <numerusform>Mae’r llyfr gwaith hwn yn ffeil ei hun â %n tudalen.</numerusform>
            <numerusform>Mae’r llyfr gwaith hwn yn ffeil ei hun â %n tudalen.</numerusform>
            <numerusform>Mae’r llyfr gwaith hwn yn ffeil ei hun â %n tudalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>No needs are on record.</source>
        <translation>Nid oes anghenion ar gofnod.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Pwy ydych chi</translation>
    </message>
    <message>
        <source>Places in cohorts</source>
        <translation>Lleoedd mewn carfanau</translation>
    </message>
    <message>
        <source>Access and dietary needs</source>
        <translation>Anghenion mynediad a bwyd</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Gofynion</translation>
    </message>
    <message>
        <source>Work returned</source>
        <translation>Gwaith a ddychwelwyd</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Sessions made up</source>
        <translation>Sesiynau y gwnaed iawn amdanynt</translation>
    </message>
    <message>
        <source>E-mails drafted</source>
        <translation>E-byst a ddrafftiwyd</translation>
    </message>
    <message>
        <source>Path as a trainer</source>
        <translation>Llwybr fel hyfforddwr</translation>
    </message>
    <message>
        <source>Entries that are somebody else</source>
        <translation>Cofnodion sy’n rhywun arall</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Ymholiadau</translation>
    </message>
    <message>
        <source>Contact of an engagement</source>
        <translation>Cyswllt ymgysylltiad</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Estyniadau</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiynau</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Hwyluswyr</translation>
    </message>
    <message>
        <source>Facilitators of sessions</source>
        <translation>Hwyluswyr sesiynau</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Versions of the planning matrix</source>
        <translation>Fersiynau o’r matrics cynllunio</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Diwrnodau o wyliau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Carfan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Cynigiwyd tan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Dietary</source>
        <translation>Deiet</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Gofyniad</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Dychwelwyd ar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Collwyd</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Ymgysylltiad</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Yn holi</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Yn agor</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Yn cau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Atgoffwyd ar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Cod gwirio</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Geiriad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Rhoddwyd ar</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Tynnwyd yn ôl ar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Survey request</source>
        <translation>Cais am arolwg</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Tells the date</source>
        <translation>Yn dweud y dyddiad</translation>
    </message>
    <message>
        <source>Tells the plan</source>
        <translation>Yn dweud y cynllun</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Ysgrifennwyd ar</translation>
    </message>
    <message>
        <source>Selected on</source>
        <translation>Dewiswyd ar</translation>
    </message>
    <message>
        <source>Materials since</source>
        <translation>Deunyddiau ers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Nodwyd ar</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Cofnod arall</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>Dates wished</source>
        <translation>Dyddiadau a ddymunir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Ymunwyd ar</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Ffenestr o</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Cytunwyd ar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gofynnwyd</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Yn dechrau</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Yn gorffen</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>Derbyniwyd y telerau</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Dyledus gyntaf</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Cynlluniwyd ar gyfer</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cefnogaeth</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Cynhelir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canslwyd</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Cod ODS</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Days that a survey stays open</source>
        <translation>Diwrnodau y mae arolwg yn aros ar agor</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Cadwyd ar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>gwahoddwyd</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>cynigiwyd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>cadarnhawyd</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>yn aros</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>mynychwyd</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>gadael yn gynnar</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absennol</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>cyfranogwr</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>sefydliad</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>heb ei anfon</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>anfonwyd</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>atgoffwyd</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>dychwelwyd</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nid oes angen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>bodlonwyd</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nis bodlonwyd</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>before the workshop</source>
        <translation>cyn y gweithdy</translation>
    </message>
    <message>
        <source>after the workshop</source>
        <translation>ar ôl y gweithdy</translation>
    </message>
    <message>
        <source>new</source>
        <translation>newydd</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atebwyd</translation>
    </message>
    <message>
        <source>became an engagement</source>
        <translation>daeth yn ymgysylltiad</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>heb ddechrau</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>cynlluniwyd</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>ar y gweill</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gorffennwyd</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gollyngwyd</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>arolwg</translation>
    </message>
    <message>
        <source>reminder of a survey</source>
        <translation>nodyn atgoffa am arolwg</translation>
    </message>
    <message>
        <source>reminder of a commitment</source>
        <translation>nodyn atgoffa am ymrwymiad</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>gwahoddiad</translation>
    </message>
    <message>
        <source>offer of a place</source>
        <translation>cynnig lle</translation>
    </message>
    <message>
        <source>online</source>
        <translation>ar-lein</translation>
    </message>
    <message>
        <source>in-house</source>
        <translation>mewnol</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>wyneb yn wyneb</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
</context>
<context>
    <name>convener::main::Board</name>
    <message>
        <source>Notes about the file</source>
        <translation>Nodiadau am y ffeil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>convener::main::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>convener::main::Search</name>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Canfuwyd</translation>
    </message>
    <message>
        <source>Search people, organisations, cohorts and actions (Ctrl+K)</source>
        <translation>Chwilio am bobl, sefydliadau, carfanau a gweithredoedd (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>convener::main::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
</context>
<context>
    <name>convener::main::Window</name>
    <message>
        <source>The picture “%1” cannot be written.</source>
        <translation>Ni ellir ysgrifennu’r llun “%1”.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Ni ellir gwneud y ffolder “%1”.</translation>
    </message>
    <message>
        <source>Convener files (*.convener)</source>
        <translation>Ffeiliau Convener (*.convener)</translation>
    </message>
    <message>
        <source>Sample.convener</source>
        <translation>Sampl.convener</translation>
    </message>
    <message>
        <source>Create a file</source>
        <translation>Creu ffeil</translation>
    </message>
    <message>
        <source>Training.convener</source>
        <translation>Hyfforddiant.convener</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Agor ffeil</translation>
    </message>
    <message>
        <source>to look at only</source>
        <translation>i edrych yn unig</translation>
    </message>
    <message>
        <source>This file is open to look at only. %1</source>
        <translation>Mae’r ffeil hon ar agor i edrych yn unig. %1</translation>
    </message>
    <message>
        <source>You can look at everything here, search, print and save documents, but change nothing. %1</source>
        <translation>Gallwch edrych ar bopeth yma, chwilio, argraffu a chadw dogfennau, ond heb newid dim. %1</translation>
    </message>
    <message>
        <source>Try to open it for changes</source>
        <translation>Ceisio’i hagor ar gyfer newidiadau</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Dangos y copïau wrth gefn</translation>
    </message>
    <message>
        <source>Nothing was done in this file yet.</source>
        <translation>Ni wnaed dim yn y ffeil hon eto.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Cadwyd: %1</translation>
    </message>
    <message>
        <source>Restored the backup of %1</source>
        <translation>Adferwyd y copi wrth gefn o %1</translation>
    </message>
    <message>
        <source>%1 salvaged.convener</source>
        <translation>%1 achubwyd.convener</translation>
    </message>
    <message>
        <source>Save what can still be read</source>
        <translation>Cadw’r hyn y gellir ei ddarllen o hyd</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>Mae %1 ar agor yn barod.</translation>
    </message>
    <message>
        <source>The backup of %1 is being restored.</source>
        <translation>Mae&apos;r copi wrth gefn o %1 yn cael ei adfer.</translation>
    </message>
</context>
<context>
    <name>convener::model::AttendanceModel</name>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Cyfranogwr</translation>
    </message>
    <message>
        <source>Made up elsewhere</source>
        <translation>Gwnaed iawn yn rhywle arall</translation>
    </message>
    <message>
        <source>To be made up elsewhere</source>
        <translation>I wneud iawn yn rhywle arall</translation>
    </message>
</context>
<context>
    <name>convener::model::BackupModel</name>
    <message>
        <source>Being checked</source>
        <translation>Wrthi’n cael ei wirio</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Wedi’i ddifrodi</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Last step in it</source>
        <translation>Y cam olaf ynddo</translation>
    </message>
</context>
<context>
    <name>convener::model::CohortModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, neb yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
        </translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Carfan</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Sesiwn gyntaf</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
</context>
<context>
    <name>convener::model::CommitmentModel</name>
    <message>
        <source>Commitment</source>
        <translation>Ymrwymiad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>cyntaf %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Met on %1</source>
        <translation>Cyflawnwyd ar %1</translation>
    </message>
    <message>
        <source>Extended on %1</source>
        <translation>Estynnwyd ar %1</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Gofynnwyd ar %1</translation>
    </message>
</context>
<context>
    <name>convener::model::DelegateModel</name>
    <message>
        <source>offered until %1</source>
        <translation>cynigir tan %1</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Cyfranogwr</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Teitl swydd</translation>
    </message>
    <message>
        <source>Needs on the day</source>
        <translation>Anghenion ar y diwrnod</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Sefyllfa</translation>
    </message>
</context>
<context>
    <name>convener::model::DuplicateModel</name>
    <message>
        <source>First entry</source>
        <translation>Cofnod cyntaf</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Ail gofnod</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Tebygrwydd</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 o 100</translation>
    </message>
</context>
<context>
    <name>convener::model::EngagementModel</name>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ymunodd</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ffenestr</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Heb gytuno arni eto</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Carfannau</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Ni ofynnir amdano</translation>
    </message>
</context>
<context>
    <name>convener::model::EnquiryModel</name>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ar gyfer beth</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
</context>
<context>
    <name>convener::model::FindingModel</name>
    <message>
        <source>Found</source>
        <translation>Canfuwyd</translation>
    </message>
</context>
<context>
    <name>convener::model::HistoryModel</name>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dadwnaed</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
</context>
<context>
    <name>convener::model::MatrixModel</name>
    <message>
        <source>Activity</source>
        <translation>Gweithgaredd</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Arweinydd</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Cynulleidfa</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynlluniwyd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Local priority</source>
        <translation>Blaenoriaeth leol</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Cymorth sydd ei angen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>convener::model::PartModel</name>
    <message>
        <source>Stands</source>
        <translation>Yn sefyll</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Disodlwyd</translation>
    </message>
</context>
<context>
    <name>convener::model::RetainedModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Last survey or session</source>
        <translation>Arolwg neu sesiwn olaf</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Cedwir tan</translation>
    </message>
</context>
<context>
    <name>convener::model::RosterModel</name>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Beth ddaw ohono</translation>
    </message>
</context>
<context>
    <name>convener::model::SessionModel</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canslwyd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Hwyluswyr</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
</context>
<context>
    <name>convener::model::StripModel</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
</context>
<context>
    <name>convener::model::SurveyModel</name>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>atgoffwyd ar %1</translation>
    </message>
    <message>
        <source>sent for the earlier date</source>
        <translation>anfonwyd ar gyfer y dyddiad cynharach</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>anfonwyd ar %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>sefydliad</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>cyfranogwr</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Yn agor</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Yn cau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
</context>
<context>
    <name>convener::model::TaskModel</name>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Yr wythnos hon</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Y 30 diwrnod nesaf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Y cam nesaf</translation>
    </message>
</context>
<context>
    <name>convener::model::TrainerModel</name>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>session on %1</source>
        <translation>sesiwn ar %1</translation>
    </message>
    <message>
        <source>materials on %1</source>
        <translation>deunyddiau ar %1</translation>
    </message>
    <message>
        <source>selected on %1</source>
        <translation>dewiswyd ar %1</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Hyfforddwr</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Diwethaf</translation>
    </message>
    <message>
        <source>Sessions run</source>
        <translation>Sesiynau a gynhaliwyd</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Pobl a gyrhaeddwyd</translation>
    </message>
    <message>
        <source>dormant after %1</source>
        <translation>segur ar ôl %1</translation>
    </message>
</context>
<context>
    <name>convener::page::BackupTab</name>
    <message>
        <source>daily</source>
        <translation>dyddiol</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>cyn diweddaru’r ffeil</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>cyn adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>gwnaed â llaw</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… ac %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Nid yno mwyach: %1</translation>
    </message>
    <message>
        <source>There again: %1</source>
        <translation>Yno eto: %1</translation>
    </message>
    <message>
        <source>The backup holds every step that the file holds.</source>
        <translation>Mae’r copi wrth gefn yn dal pob cam y mae’r ffeil yn ei ddal.</translation>
    </message>
    <message>
        <source>The file as it is now becomes a backup itself, so that you can return to it.</source>
        <translation>Daw’r ffeil fel y mae nawr yn gopi wrth gefn ei hun, fel y gallwch ddychwelyd ati.</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Nid oes copi wrth gefn eto.</translation>
    </message>
    <message>
        <source>A backup is made when you open the file and the last one is older than a day. You can also make one now.</source>
        <translation>Gwneir copi wrth gefn pan agorwch y ffeil a’r un diwethaf yn hŷn na diwrnod. Gallwch hefyd wneud un nawr.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copïo wrth gefn nawr</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Kept are one a day for 10 days, one a week for 8 weeks and one a month for 12 months, in the folder %1.</source>
        <translation>Cedwir un y dydd am 10 diwrnod, un yr wythnos am 8 wythnos ac un y mis am 12 mis, yn y ffolder %1.</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <translation>Wrthi’n gwirio’r copïau wrth gefn</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Copïwyd a gwiriwyd: %1</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wrthi’n copïo wrth gefn</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>The file becomes what it was on %1.</source>
        <translation>Daw’r ffeil yr hyn ydoedd ar %1.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Adfer y copi hwn</translation>
    </message>
    <message>
        <source>Keep the file as it is</source>
        <translation>Cadw’r ffeil fel y mae</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Yr hyn y mae’n ei newid</translation>
    </message>
</context>
<context>
    <name>convener::page::CohortPage</name>
    <message>
        <source>Delegates</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Mewnforio rhestr</translation>
    </message>
    <message>
        <source>Go to the organisation</source>
        <translation>Mynd at y sefydliad</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiynau</translation>
    </message>
    <message>
        <source>Parts of the cohort</source>
        <translation>Rhannau’r garfan</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Everybody attended</source>
        <translation>Roedd pawb yn bresennol</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Rhoi tystysgrifau</translation>
    </message>
    <message>
        <source>A attended, L left early, X absent</source>
        <translation>A presennol, L gadawodd yn gynnar, X absennol</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates issued.</source>
        <translation>
            <numerusform>Ni roddwyd tystysgrifau.</numerusform>
            <numerusform>Rhoddwyd %n tystysgrif.</numerusform>
            <numerusform>Rhoddwyd %n o dystysgrifau.</numerusform>
            <numerusform>Rhoddwyd %n o dystysgrifau.</numerusform>
            <numerusform>Rhoddwyd %n o dystysgrifau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Nid %1: %2</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>Newid y lleoedd</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Make up a session</source>
        <translation>Gwneud iawn am sesiwn</translation>
    </message>
    <message>
        <source>%1, guest for a session</source>
        <translation>%1, gwestai ar gyfer sesiwn</translation>
    </message>
    <message>
        <source>Choose the cell of the session that is missed.</source>
        <translation>Dewiswch gell y sesiwn a gollir.</translation>
    </message>
</context>
<context>
    <name>convener::page::CohortTab</name>
    <message>
        <source>Cohorts of this organisation</source>
        <translation>Carfannau’r sefydliad hwn</translation>
    </message>
    <message>
        <source>No cohort is planned yet.</source>
        <translation>Nid oes carfan wedi’i chynllunio eto.</translation>
    </message>
    <message>
        <source>Plan the delegate workshop first, then Train the Trainer, both in the agreed window.</source>
        <translation>Cynlluniwch y gweithdy i gyfranogwyr yn gyntaf, yna Hyfforddi’r Hyfforddwr, y ddau o fewn y ffenestr y cytunwyd arni.</translation>
    </message>
    <message>
        <source>Plan a cohort</source>
        <translation>Cynllunio carfan</translation>
    </message>
    <message>
        <source>Propose dates</source>
        <translation>Cynnig dyddiadau</translation>
    </message>
</context>
<context>
    <name>convener::page::CohortsPage</name>
    <message>
        <source>Cohorts</source>
        <translation>Carfannau</translation>
    </message>
    <message>
        <source>No cohort is planned yet.</source>
        <translation>Nid oes carfan wedi’i chynllunio eto.</translation>
    </message>
    <message>
        <source>Cohorts are planned on an organisation&apos;s page. Here you will see all of them, with their dates and how full they are.</source>
        <translation>Cynllunnir carfannau ar dudalen sefydliad. Yma cewch weld pob un ohonynt, gyda’u dyddiadau a pha mor llawn ydynt.</translation>
    </message>
    <message>
        <source>Go to Organisations</source>
        <translation>Mynd i Sefydliadau</translation>
    </message>
    <message>
        <source>Filter by stage, organisation or place</source>
        <translation>Hidlo yn ôl cam, sefydliad neu le</translation>
    </message>
    <message>
        <source>Filter cohorts</source>
        <translation>Hidlo carfannau</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>dim wedi’u cynllunio</numerusform>
            <numerusform>%n wedi’i chynllunio</numerusform>
            <numerusform>%n wedi’u cynllunio</numerusform>
            <numerusform>%n wedi’u cynllunio</numerusform>
            <numerusform>%n wedi’u cynllunio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convener::page::CommitmentTab</name>
    <message>
        <source>Commitments</source>
        <translation>Ymrwymiadau</translation>
    </message>
    <message>
        <source>Mark met</source>
        <translation>Nodi ei gyflawni</translation>
    </message>
    <message>
        <source>Agree an extension</source>
        <translation>Cytuno ar estyniad</translation>
    </message>
    <message>
        <source>Not met after all</source>
        <translation>Heb ei gyflawni wedi’r cwbl</translation>
    </message>
    <message>
        <source>Mark “%1” met</source>
        <translation>Nodi bod “%1” wedi’i gyflawni</translation>
    </message>
    <message>
        <source>From when it counts as met, and what shows it.</source>
        <translation>O ba bryd y mae’n cyfrif fel wedi’i gyflawni, a beth sy’n dangos hynny.</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Cyflawnwyd ar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Agree an extension for “%1”</source>
        <translation>Cytuno ar estyniad i “%1”</translation>
    </message>
    <message>
        <source>The first due date stays on record beside the one agreed now.</source>
        <translation>Mae’r dyddiad disgwyliedig cyntaf yn aros ar gofnod wrth ochr yr un y cytunir arno nawr.</translation>
    </message>
    <message>
        <source>Agree the extension</source>
        <translation>Cytuno ar yr estyniad</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Disgwylir ar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Record that you asked</source>
        <translation>Cofnodi i chi ofyn</translation>
    </message>
</context>
<context>
    <name>convener::page::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Each change is kept with its day and who made it.</source>
        <translation>Mae popeth mewn un ffeil ar y cyfrifiadur hwn. Cedwir pob newid gyda’i ddiwrnod a phwy a’i gwnaeth.</translation>
    </message>
    <message>
        <source>Parts of the data</source>
        <translation>Rhannau o’r data</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Y ffeil hon</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dyblygiadau</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Cadw data</translation>
    </message>
</context>
<context>
    <name>convener::page::DelegateTab</name>
    <message>
        <source>Delegates</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>No delegates yet.</source>
        <translation>Dim cyfranogwyr eto.</translation>
    </message>
    <message>
        <source>Import the list that the organisation sent: a CSV file with a name in each row. You will see what becomes of every row before anything is written.</source>
        <translation>Mewnforiwch y rhestr a anfonodd y sefydliad: ffeil CSV ag enw ym mhob rhes. Cewch weld beth ddaw o bob rhes cyn i ddim gael ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Mewnforio rhestr</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Dirprwy</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Offer free places</source>
        <translation>Cynnig lleoedd rhydd</translation>
    </message>
    <message>
        <source>Select as trainer</source>
        <translation>Dewis yn hyfforddwr</translation>
    </message>
    <message>
        <source>Select %1 as trainer</source>
        <translation>Dewis %1 yn hyfforddwr</translation>
    </message>
    <message>
        <source>The organisation sends them to Train the Trainer, to cascade what they learnt.</source>
        <translation>Mae’r sefydliad yn eu hanfon i Hyfforddi’r Hyfforddwr, i raeadru’r hyn a ddysgasant.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Selected on</source>
        <translation>Dewiswyd ar</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Gofynion</translation>
    </message>
    <message>
        <source>Work returned</source>
        <translation>Gwaith a ddychwelwyd</translation>
    </message>
    <message>
        <source>Waiting order</source>
        <translation>Trefn aros</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>Gwrthod y cynnig</translation>
    </message>
</context>
<context>
    <name>convener::page::DocumentList</name>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Where to save “%1”</source>
        <translation>Ble i gadw “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in %1</source>
        <translation>
            <numerusform>dim ffeiliau wedi’u cadw yn %1</numerusform>
            <numerusform>%n ffeil wedi’i chadw yn %1</numerusform>
            <numerusform>%n o ffeiliau wedi’u cadw yn %1</numerusform>
            <numerusform>%n o ffeiliau wedi’u cadw yn %1</numerusform>
            <numerusform>%n o ffeiliau wedi’u cadw yn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Cadwyd fel %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Cadw: %1</translation>
    </message>
    <message>
        <source>As PDF, one file each…</source>
        <translation>Fel PDF, un ffeil yr un…</translation>
    </message>
    <message>
        <source>As one PDF for the printer…</source>
        <translation>Fel un PDF i’r argraffydd…</translation>
    </message>
    <message>
        <source>As HTML, for screens and screen readers…</source>
        <translation>Fel HTML, i sgriniau a darllenwyr sgrin…</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Nid oes yr un eto.</translation>
    </message>
    <message>
        <source>Save “%1” as one PDF</source>
        <translation>Cadw “%1” fel un PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>convener::page::DuplicateTab</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Dyblygiadau tebygol</translation>
    </message>
    <message>
        <source>Is anybody here twice?</source>
        <translation>A oes rhywun yma ddwywaith?</translation>
    </message>
    <message>
        <source>Convener compares names, with slips and short forms, addresses, telephone numbers and organisations. It proposes and says why; you decide about each pair.</source>
        <translation>Mae Convener yn cymharu enwau, gyda llithriadau a ffurfiau byr, cyfeiriadau, rhifau ffôn a sefydliadau. Mae’n cynnig ac yn dweud pam; chi sy’n penderfynu am bob pâr.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Chwilio am ddyblygiadau</translation>
    </message>
    <message>
        <source>Merge, keep the first</source>
        <translation>Cyfuno, cadw’r cyntaf</translation>
    </message>
    <message>
        <source>Merge, keep the second</source>
        <translation>Cyfuno, cadw’r ail</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Nid yr un person</translation>
    </message>
    <message numerus="yes">
        <source>%n likely duplicate(s) found</source>
        <translation>
            <numerusform>Cafwyd %n dyblygiad tebygol</numerusform>
            <numerusform>Cafwyd %n dyblygiad tebygol</numerusform>
            <numerusform>Cafwyd %n dyblygiad tebygol</numerusform>
            <numerusform>Cafwyd %n dyblygiad tebygol</numerusform>
            <numerusform>Cafwyd %n dyblygiad tebygol</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Wrthi’n chwilio am ddyblygiadau</translation>
    </message>
</context>
<context>
    <name>convener::page::EngagementPage</name>
    <message>
        <source>commitments met</source>
        <translation>ymrwymiadau wedi’u cyflawni</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>cohorts</source>
        <translation>carfannau</translation>
    </message>
    <message>
        <source>surveys returned</source>
        <translation>arolygon wedi’u dychwelyd</translation>
    </message>
    <message>
        <source>%1, joined %2</source>
        <translation>%1, ymunodd %2</translation>
    </message>
    <message>
        <source>%1, window %2 to %3</source>
        <translation>%1, ffenestr %2 i %3</translation>
    </message>
    <message>
        <source>Agree the window</source>
        <translation>Cytuno ar y ffenestr</translation>
    </message>
    <message>
        <source>Plan a cohort</source>
        <translation>Cynllunio carfan</translation>
    </message>
    <message>
        <source>Parts of the engagement</source>
        <translation>Rhannau’r ymgysylltiad</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Ymrwymiadau</translation>
    </message>
    <message>
        <source>Planning matrix</source>
        <translation>Matrics cynllunio</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Carfannau</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Arolygon</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Change the window</source>
        <translation>Newid y ffenestr</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Change the joining date</source>
        <translation>Newid y dyddiad ymuno</translation>
    </message>
    <message>
        <source>Move to another edition</source>
        <translation>Symud i argraffiad arall</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Newid y sefydliad</translation>
    </message>
    <message>
        <source>Merge the organisation into another</source>
        <translation>Cyfuno’r sefydliad ag un arall</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
</context>
<context>
    <name>convener::page::EnquiriesPage</name>
    <message>
        <source>Enquiries</source>
        <translation>Ymholiadau</translation>
    </message>
    <message>
        <source>No enquiry yet.</source>
        <translation>Dim ymholiad eto.</translation>
    </message>
    <message>
        <source>Here you will see who asked to take part, in what, with how many, and what became of it. An enquiry joins its programme in one step, with its cohorts.</source>
        <translation>Yma cewch weld pwy a ofynnodd am gael cymryd rhan, ym mha beth, gyda faint, a beth a ddaeth ohono. Mae ymholiad yn ymuno â’i raglen mewn un cam, gyda’i garfannau.</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>Ymholiad newydd</translation>
    </message>
    <message>
        <source>Join the programme</source>
        <translation>Ymuno â’r rhaglen</translation>
    </message>
    <message>
        <source>Mark answered</source>
        <translation>Nodi ei ateb</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Enquiry answered</source>
        <translation>Atebwyd yr ymholiad</translation>
    </message>
    <message>
        <source>Decline the enquiry</source>
        <translation>Gwrthod yr ymholiad</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>dim i’w hateb</numerusform>
            <numerusform>%n i’w ateb</numerusform>
            <numerusform>%n i’w hateb</numerusform>
            <numerusform>%n i’w hateb</numerusform>
            <numerusform>%n i’w hateb</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>convener::page::FileTab</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Ymgysylltiadau</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Carfannau</translation>
    </message>
    <message>
        <source>Delegates with a place</source>
        <translation>Cyfranogwyr â lle</translation>
    </message>
</context>
<context>
    <name>convener::page::HistoryDialog</name>
    <message>
        <source>History: %1</source>
        <translation>Hanes: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>convener::page::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Dim i’w ddangos.</translation>
    </message>
    <message>
        <source>Every change stands here with its day and who made it, and most can be undone. If you filtered, choose everybody and any day.</source>
        <translation>Mae pob newid yma gyda’i ddiwrnod a phwy a’i gwnaeth, a gellir dadwneud y rhan fwyaf. Os gwnaethoch hidlo, dewiswch bawb ac unrhyw ddiwrnod.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Unrhyw ddiwrnod</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Y 7 diwrnod diwethaf</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Y 30 diwrnod diwethaf</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Dyddiau a ddewiswyd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Cadw fel CSV</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Cadw’r hanes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ffeiliau CSV (*.csv)</translation>
    </message>
    <message>
        <source>History.csv</source>
        <translation>Hanes.csv</translation>
    </message>
</context>
<context>
    <name>convener::page::MatrixTab</name>
    <message>
        <source>Planning matrix</source>
        <translation>Matrics cynllunio</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ychwanegu rhes</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Dileu’r rhes</translation>
    </message>
    <message>
        <source>Mark sent</source>
        <translation>Nodi ei anfon</translation>
    </message>
    <message>
        <source>Mark returned</source>
        <translation>Nodi ei ddychwelyd</translation>
    </message>
    <message>
        <source>Local cascade</source>
        <translation>Rhaeadru lleol</translation>
    </message>
    <message>
        <source>Version %1: %2, %3</source>
        <translation>Fersiwn %1: %2, %3</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Fersiwn %1: %2</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Gweithgaredd newydd</translation>
    </message>
    <message>
        <source>Remove “%1” from the planning matrix?</source>
        <translation>Dileu “%1” o’r matrics cynllunio?</translation>
    </message>
    <message>
        <source>Planning matrix sent</source>
        <translation>Anfonwyd y matrics cynllunio</translation>
    </message>
    <message>
        <source>The organisation has it and completes it.</source>
        <translation>Mae gan y sefydliad ef ac mae’n ei gwblhau.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <source>Planning matrix returned</source>
        <translation>Dychwelwyd y matrics cynllunio</translation>
    </message>
    <message>
        <source>The commitment to return it is then met.</source>
        <translation>Yna cyflawnir yr ymrwymiad i’w ddychwelyd.</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Dychwelwyd ar</translation>
    </message>
</context>
<context>
    <name>convener::page::OrganisationsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>No organisation has joined yet.</source>
        <translation>Nid oes sefydliad wedi ymuno eto.</translation>
    </message>
    <message>
        <source>Here you will see who takes part in which programme, since when, and in which weeks.</source>
        <translation>Yma cewch weld pwy sy’n cymryd rhan ym mha raglen, ers pryd, ac ym mha wythnosau.</translation>
    </message>
    <message>
        <source>Let an organisation join</source>
        <translation>Gadael i sefydliad ymuno</translation>
    </message>
    <message>
        <source>Join a programme</source>
        <translation>Ymuno â rhaglen</translation>
    </message>
    <message>
        <source>Filter by name or programme</source>
        <translation>Hidlo yn ôl enw neu raglen</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <translation>Hidlo sefydliadau</translation>
    </message>
    <message numerus="yes">
        <source>%n taking part</source>
        <translation>
            <numerusform>neb yn cymryd rhan</numerusform>
            <numerusform>%n yn cymryd rhan</numerusform>
            <numerusform>%n yn cymryd rhan</numerusform>
            <numerusform>%n yn cymryd rhan</numerusform>
            <numerusform>%n yn cymryd rhan</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a bank holiday</source>
        <translation>Ychwanegu gŵyl banc</translation>
    </message>
</context>
<context>
    <name>convener::page::PeopleTab</name>
    <message>
        <source>People found</source>
        <translation>Pobl a gafwyd</translation>
    </message>
    <message>
        <source>Whose data?</source>
        <translation>Data pwy?</translation>
    </message>
    <message>
        <source>Type a name or an e-mail address. Enter opens what is kept of that person: their places, certificates and history, their whole record to send to them, and its erasure.</source>
        <translation>Teipiwch enw neu gyfeiriad e-bost. Mae Enter yn agor yr hyn a gedwir am y person hwnnw: eu lleoedd, tystysgrifau a hanes, eu cofnod cyfan i’w anfon atynt, a’i ddileu.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Dod o hyd i berson</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>Enw neu gyfeiriad e-bost</translation>
    </message>
</context>
<context>
    <name>convener::page::PersonPage</name>
    <message>
        <source>Certificate %1, %2</source>
        <translation>Tystysgrif %1, %2</translation>
    </message>
    <message>
        <source>Places and certificates</source>
        <translation>Lleoedd a thystysgrifau</translation>
    </message>
    <message>
        <source>No place in any cohort.</source>
        <translation>Dim lle mewn unrhyw garfan.</translation>
    </message>
    <message>
        <source>Here you will see the cohorts that this person takes part in, and the certificates issued to them.</source>
        <translation>Yma fe welwch y carfanau y mae’r person hwn yn cymryd rhan ynddynt, a’r tystysgrifau a gyhoeddwyd iddynt.</translation>
    </message>
    <message>
        <source>History of the certificate</source>
        <translation>Hanes y dystysgrif</translation>
    </message>
    <message>
        <source>Parts of the person&apos;s record</source>
        <translation>Rhannau o gofnod y person</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Yn cymryd rhan yn</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Look at the whole record</source>
        <translation>Edrych ar y cofnod cyfan</translation>
    </message>
    <message>
        <source>Save the whole record</source>
        <translation>Cadw’r cofnod cyfan</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Correct the certificate</source>
        <translation>Cywiro&apos;r dystysgrif</translation>
    </message>
</context>
<context>
    <name>convener::page::ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>What each consists of. A figure says which source it comes from.</source>
        <translation>Beth sydd ym mhob un. Mae ffigur yn dweud o ba ffynhonnell y daw.</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Y rhaglen</translation>
    </message>
    <message>
        <source>Programme files (*.json)</source>
        <translation>Ffeiliau rhaglen (*.json)</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>Gadewir %1 allan: %2</translation>
    </message>
    <message>
        <source>Compare editions</source>
        <translation>Cymharu argraffiadau</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Fel ffeil</translation>
    </message>
    <message>
        <source>Save the edition as a file</source>
        <translation>Cadw’r argraffiad fel ffeil</translation>
    </message>
    <message>
        <source>Read an edition from a file</source>
        <translation>Darllen argraffiad o ffeil</translation>
    </message>
    <message>
        <source>Copy to a new edition</source>
        <translation>Copïo i argraffiad newydd</translation>
    </message>
    <message>
        <source>%1
Edition %2</source>
        <translation>%1
Argraffiad %2</translation>
    </message>
</context>
<context>
    <name>convener::page::RecoverPage</name>
    <message>
        <source>Restore this backup</source>
        <translation>Adfer y copi hwn</translation>
    </message>
    <message>
        <source>Save what can still be read</source>
        <translation>Cadw’r hyn y gellir ei ddarllen o hyd</translation>
    </message>
    <message>
        <source>Makes a new file and leaves this one as it is.</source>
        <translation>Yn gwneud ffeil newydd ac yn gadael hon fel y mae.</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Agor ffeil arall</translation>
    </message>
    <message>
        <source>What can still be read of the damaged file can become a new file. It may hold later steps than the backup, but perhaps not everything.</source>
        <translation>Gall yr hyn y gellir ei ddarllen o hyd o’r ffeil a ddifrodwyd ddod yn ffeil newydd. Gall ddal camau diweddarach na’r copi wrth gefn, ond efallai nid popeth.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>Ni ellir darllen %1</translation>
    </message>
    <message>
        <source>There is no backup of it that can be read, in the folder %1.</source>
        <translation>Nid oes copi wrth gefn ohoni y gellir ei ddarllen, yn y ffolder %1.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1.</source>
        <translation>O %1 y mae’r copi wrth gefn da diweddaraf.</translation>
    </message>
    <message>
        <source>The last step in it: %1.</source>
        <translation>Y cam olaf ynddo: %1.</translation>
    </message>
    <message>
        <source>What was done later is not in it. The damaged file is kept beside it.</source>
        <translation>Nid yw’r hyn a wnaed yn ddiweddarach ynddo. Cedwir y ffeil a ddifrodwyd wrth ei ymyl.</translation>
    </message>
</context>
<context>
    <name>convener::page::RetentionTab</name>
    <message>
        <source>People whose period has passed</source>
        <translation>Pobl y mae eu cyfnod wedi dod i ben</translation>
    </message>
    <message>
        <source>Keep personal data only as long as the job needs them.</source>
        <translation>Cadwch ddata personol dim ond cyhyd ag y bo’i angen ar y gwaith.</translation>
    </message>
    <message>
        <source>Decide how many months after the last survey they are kept. Then look whose period has passed; you see everything that would be removed before you agree. Counts stay.</source>
        <translation>Penderfynwch am faint o fisoedd ar ôl yr arolwg olaf y’u cedwir. Yna edrychwch gyfnod pwy sydd wedi dod i ben; gwelwch bopeth a gâi ei dynnu cyn i chi gytuno. Mae cyfrifon yn aros.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Heb benderfynu</translation>
    </message>
    <message>
        <source>Months after the last survey</source>
        <translation>Misoedd ar ôl yr arolwg olaf</translation>
    </message>
    <message>
        <source>Months kept after the last survey:</source>
        <translation>Misoedd a gedwir ar ôl yr arolwg olaf:</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Look whose period has passed</source>
        <translation>Edrych gyfnod pwy sydd wedi dod i ben</translation>
    </message>
    <message>
        <source>Anonymise them</source>
        <translation>Eu gwneud yn ddienw</translation>
    </message>
    <message>
        <source>Nobody&apos;s retention period has passed.</source>
        <translation>Nid oes cyfnod cadw neb wedi dod i ben.</translation>
    </message>
    <message numerus="yes">
        <source>The retention period of %n person(s) has passed.</source>
        <translation>
            <numerusform>Mae cyfnod cadw %n person wedi dod i ben.</numerusform>
            <numerusform>Mae cyfnod cadw %n person wedi dod i ben.</numerusform>
            <numerusform>Mae cyfnod cadw %n person wedi dod i ben.</numerusform>
            <numerusform>Mae cyfnod cadw %n person wedi dod i ben.</numerusform>
            <numerusform>Mae cyfnod cadw %n person wedi dod i ben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking whose retention period has passed</source>
        <translation>Wrthi’n edrych gyfnod cadw pwy sydd wedi dod i ben</translation>
    </message>
    <message>
        <source>Anonymise people</source>
        <translation>Gwneud pobl yn ddienw</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are anonymised for good. What they took part in stays and is counted.</source>
        <translation>
            <numerusform>Gwneir %n person yn ddienw am byth. Mae’r hyn y cymerasant ran ynddo’n aros ac yn cael ei gyfrif.</numerusform>
            <numerusform>Gwneir %n person yn ddienw am byth. Mae’r hyn y cymerasant ran ynddo’n aros ac yn cael ei gyfrif.</numerusform>
            <numerusform>Gwneir %n person yn ddienw am byth. Mae’r hyn y cymerasant ran ynddo’n aros ac yn cael ei gyfrif.</numerusform>
            <numerusform>Gwneir %n person yn ddienw am byth. Mae’r hyn y cymerasant ran ynddo’n aros ac yn cael ei gyfrif.</numerusform>
            <numerusform>Gwneir %n person yn ddienw am byth. Mae’r hyn y cymerasant ran ynddo’n aros ac yn cael ei gyfrif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymise for good</source>
        <translation>Gwneud yn ddienw am byth</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>Anonymising people</source>
        <translation>Gwneud pobl yn ddienw</translation>
    </message>
</context>
<context>
    <name>convener::page::SessionTab</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiynau</translation>
    </message>
    <message>
        <source>No session has a date yet.</source>
        <translation>Nid oes dyddiad i unrhyw sesiwn eto.</translation>
    </message>
    <message>
        <source>Here you will see when and where this cohort meets. A session can be moved or cancelled after a look at what that touches.</source>
        <translation>Yma cewch weld pryd a ble y mae’r garfan hon yn cwrdd. Gellir symud neu ganslo sesiwn ar ôl edrych ar yr hyn yr effeithir arno.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Symud</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Canslo’r sesiwn</translation>
    </message>
    <message>
        <source>Set the dates</source>
        <translation>Gosod y dyddiadau</translation>
    </message>
    <message>
        <source>Change where and who</source>
        <translation>Newid ble a phwy</translation>
    </message>
</context>
<context>
    <name>convener::page::SurveyTab</name>
    <message>
        <source>Surveys</source>
        <translation>Arolygon</translation>
    </message>
    <message>
        <source>No survey is planned yet.</source>
        <translation>Nid oes arolwg wedi’i gynllunio eto.</translation>
    </message>
    <message>
        <source>Survey dates count from the workshop. Once a workshop is planned, the organisation&apos;s surveys stand here, and each delegate&apos;s after the list is imported.</source>
        <translation>Mae dyddiadau arolygon yn cyfrif o’r gweithdy. Unwaith y bydd gweithdy wedi’i gynllunio, bydd arolygon y sefydliad yma, a rhai pob cyfranogwr ar ôl mewnforio’r rhestr.</translation>
    </message>
    <message>
        <source>Mark sent</source>
        <translation>Nodi ei anfon</translation>
    </message>
    <message>
        <source>Mark reminded</source>
        <translation>Nodi atgoffa</translation>
    </message>
    <message>
        <source>Mark returned</source>
        <translation>Nodi ei ddychwelyd</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Tynnu’r cam olaf yn ôl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Survey sent</source>
        <translation>Anfonwyd yr arolwg</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <source>Survey reminded</source>
        <translation>Rhoddwyd nodyn atgoffa am yr arolwg</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Atgoffwyd ar</translation>
    </message>
    <message>
        <source>Survey returned</source>
        <translation>Dychwelwyd yr arolwg</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Dychwelwyd ar</translation>
    </message>
</context>
<context>
    <name>convener::page::TodayPage</name>
    <message>
        <source>What is due</source>
        <translation>Beth sydd i’w wneud</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>Nid oes dim i’w wneud yn y 30 diwrnod nesaf.</translation>
    </message>
    <message>
        <source>Here you will see what is overdue, due and coming, across all organisations. Let an organisation join a programme to begin.</source>
        <translation>Yma cewch weld beth sy’n hwyr, yn ddisgwyliedig ac i ddod, ar draws pob sefydliad. Gadewch i sefydliad ymuno â rhaglen i ddechrau.</translation>
    </message>
    <message>
        <source>Go to Organisations</source>
        <translation>Mynd i Sefydliadau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>yr wythnos hon</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>ymhen 30 diwrnod</translation>
    </message>
    <message>
        <source>Filter by what, who or organisation</source>
        <translation>Hidlo yn ôl beth, pwy neu sefydliad</translation>
    </message>
    <message>
        <source>Filter what is due</source>
        <translation>Hidlo’r hyn sy’n ddyledus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Pob math</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Ymrwymiadau</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiynau</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Arolygon</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Every programme</source>
        <translation>Pob rhaglen</translation>
    </message>
    <message>
        <source>Only what is due first of each kind is listed here. The page of an organisation lists all that it has to do.</source>
        <translation>Dim ond yr hyn sy&apos;n ddyledus gyntaf o bob math a restrir yma. Mae tudalen sefydliad yn rhestru popeth sydd ganddo i&apos;w wneud.</translation>
    </message>
</context>
<context>
    <name>convener::page::TrainersPage</name>
    <message>
        <source>trainers</source>
        <translation>hyfforddwyr</translation>
    </message>
    <message>
        <source>active</source>
        <translation>gweithredol</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>segur</translation>
    </message>
    <message>
        <source>sessions run</source>
        <translation>sesiynau a gynhaliwyd</translation>
    </message>
    <message>
        <source>people reached</source>
        <translation>pobl a gyrhaeddwyd</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Hyfforddwyr</translation>
    </message>
    <message>
        <source>No trainer is selected yet.</source>
        <translation>Nid oes hyfforddwr wedi’i ddewis eto.</translation>
    </message>
    <message>
        <source>Select trainers among the delegates of a cohort. Here you will see how far each of them is, the sessions they ran, and how many people they reached.</source>
        <translation>Dewiswch hyfforddwyr o blith cyfranogwyr carfan. Yma cewch weld pa mor bell y mae pob un, y sesiynau a gynhaliwyd ganddynt, a faint o bobl a gyrhaeddwyd.</translation>
    </message>
    <message>
        <source>Go to Cohorts</source>
        <translation>Mynd i Garfannau</translation>
    </message>
    <message>
        <source>Filter by name, organisation or step</source>
        <translation>Hidlo yn ôl enw, sefydliad neu gam</translation>
    </message>
    <message>
        <source>Filter trainers</source>
        <translation>Hidlo hyfforddwyr</translation>
    </message>
    <message>
        <source>Issue materials</source>
        <translation>Rhoi deunyddiau</translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>Cofnodi sesiwn</translation>
    </message>
    <message>
        <source>%1 has what they need to run sessions of their own.</source>
        <translation>Mae gan %1 yr hyn sydd ei angen i gynnal sesiynau yn eu sefydliad.</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Rhoddwyd ar</translation>
    </message>
</context>
<context>
    <name>convener::page::Undoing</name>
    <message>
        <source>This cannot be undone: it removed personal data, and said so before.</source>
        <translation>Ni ellir dadwneud hyn: tynnodd ddata personol, a dywedodd hynny o’r blaen.</translation>
    </message>
    <message>
        <source>This is itself an undo, or what was done again. Choose the step that it was about.</source>
        <translation>Mae hwn ei hun yn ddadwneud, neu’n rhywbeth a wnaed eto. Dewiswch y cam yr oedd yn ymwneud ag ef.</translation>
    </message>
    <message>
        <source>Another program did this, and Convener does not know what belongs to it. Correct it by hand.</source>
        <translation>Rhaglen arall a wnaeth hyn, ac ni ŵyr Convener beth sy’n perthyn iddo. Cywirwch ef â llaw.</translation>
    </message>
    <message>
        <source>This is undone already.</source>
        <translation>Mae hyn wedi’i ddadwneud eisoes.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nid oes dim i’w ddadwneud.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gwnaed eto: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nid oes dim i’w wneud eto.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• a %n arall</numerusform>
            <numerusform>• ac %n arall</numerusform>
            <numerusform>• a %n arall</numerusform>
            <numerusform>• a %n arall</numerusform>
            <numerusform>• a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo with what builds on it</source>
        <translation>Dadwneud gyda’r hyn sy’n adeiladu arno</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can only be undone together with %n later step(s) that build on it:

%2

All of them can be done again.</source>
        <translation>
            <numerusform>Ni ellir dadwneud “%1” ond gyda %n cam diweddarach sy’n adeiladu arno:

%2

Gellir gwneud y cyfan eto.</numerusform>
            <numerusform>Ni ellir dadwneud “%1” ond gyda %n cam diweddarach sy’n adeiladu arno:

%2

Gellir gwneud y cyfan eto.</numerusform>
            <numerusform>Ni ellir dadwneud “%1” ond gyda %n cam diweddarach sy’n adeiladu arno:

%2

Gellir gwneud y cyfan eto.</numerusform>
            <numerusform>Ni ellir dadwneud “%1” ond gyda %n cam diweddarach sy’n adeiladu arno:

%2

Gellir gwneud y cyfan eto.</numerusform>
            <numerusform>Ni ellir dadwneud “%1” ond gyda %n cam diweddarach sy’n adeiladu arno:

%2

Gellir gwneud y cyfan eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of them</source>
        <translation>Dadwneud pob un ohonynt</translation>
    </message>
    <message>
        <source>“%1” is being undone or done again. Wait until that is ready.</source>
        <translation>Mae “%1” yn cael ei ddadwneud neu ei wneud eto. Arhoswch nes bo hynny’n barod.</translation>
    </message>
</context>
<context>
    <name>convener::page::WelcomePage</name>
    <message>
        <source>Welcome to Convener</source>
        <translation>Croeso i Convener</translation>
    </message>
    <message>
        <source>Plan training with many organisations, see what is due, and print what each person needs. Everything is kept in one file on your computer.</source>
        <translation>Cynlluniwch hyfforddiant gyda llawer o sefydliadau, gwelwch beth sydd i’w wneud, ac argraffwch yr hyn sydd ei angen ar bob person. Cedwir popeth mewn un ffeil ar eich cyfrifiadur.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Agor y sampl</translation>
    </message>
    <message>
        <source>Made-up organisations to try everything on. Nothing you do there matters.</source>
        <translation>Sefydliadau dychmygol i roi cynnig ar bopeth. Nid oes ots am ddim a wnewch yno.</translation>
    </message>
    <message>
        <source>Create a file</source>
        <translation>Creu ffeil</translation>
    </message>
    <message>
        <source>An empty file for your own organisations.</source>
        <translation>Ffeil wag ar gyfer eich sefydliadau eich hun.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Agor ffeil</translation>
    </message>
    <message>
        <source>A Convener file that you already have.</source>
        <translation>Ffeil Convener sydd gennych eisoes.</translation>
    </message>
</context>
<context>
    <name>convener::page::Work</name>
    <message>
        <source>“%1” is still running. Wait until it is done.</source>
        <translation>Mae “%1” yn dal i redeg. Arhoswch nes ei fod wedi gorffen.</translation>
    </message>
</context>
<context>
    <name>convener::page::WorkbookChoice</name>
    <message>
        <source>Use our own PDF</source>
        <translation>Defnyddio ein PDF ein hunain</translation>
    </message>
    <message>
        <source>Use the programme’s workbook</source>
        <translation>Defnyddio llyfr gwaith y rhaglen</translation>
    </message>
    <message>
        <source>Choose the workbook for the packs</source>
        <translation>Dewis y llyfr gwaith ar gyfer y pecynnau</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Workbook in the packs: %1, %n page(s)</source>
        <translation>
            <numerusform>Llyfr gwaith yn y pecynnau: %1, %n tudalen</numerusform>
            <numerusform>Llyfr gwaith yn y pecynnau: %1, %n tudalen</numerusform>
            <numerusform>Llyfr gwaith yn y pecynnau: %1, %n tudalen</numerusform>
            <numerusform>Llyfr gwaith yn y pecynnau: %1, %n tudalen</numerusform>
            <numerusform>Llyfr gwaith yn y pecynnau: %1, %n tudalen</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbook in the packs: the programme’s own</source>
        <translation>Llyfr gwaith yn y pecynnau: un y rhaglen ei hun</translation>
    </message>
</context>
<context>
    <name>convener::print::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>convener::print::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ffitio’r lled</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Rhagolwg: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This holds a PDF of your own, whose pages are not shown here. Save it as PDF and print that.</source>
        <translation>Mae hwn yn dal PDF eich hun, na ddangosir ei dudalennau yma. Cadwch ef fel PDF ac argraffwch hwnnw.</translation>
    </message>
    <message numerus="yes">
        <source>All %n together</source>
        <translation>
            <numerusform>Pob un o’r %n gyda’i gilydd</numerusform>
            <numerusform>Pob un o’r %n gyda’i gilydd</numerusform>
            <numerusform>Pob un o’r %n gyda’i gilydd</numerusform>
            <numerusform>Pob un o’r %n gyda’i gilydd</numerusform>
            <numerusform>Pob un o’r %n gyda’i gilydd</numerusform>
        </translation>
    </message>
</context>
</TS>
