### Campaign statuses in Polish (pl).
### No native speaker has reviewed this file yet.
###
### Address: none; fixes are in the impersonal form ("Aby kontynuować, należy ..."). Quotation marks: „ ”.
### Words: locales/GLOSSARY.md

# source: 7bd056ab
article--title = Statusy i podstatusy kampanii: wykaz
# "Audience" is the name of a tab in the product: it stays as it is.
# source: 5e87e37c
article--intro = Karta „Audience” za pomocą statusów i podstatusów dokładnie wyjaśnia, dlaczego kontakt może nie przechodzić dalej. Poniżej znajduje się pełny wykaz.
# source: 393a0604
article--tip = Wskazówka: aby naprawić błąd, należy sprawdzić podstatus danego kontaktu na karcie „Audience”. Typowe rozwiązania to wzbogacenie adresu e-mail kontaktu, ponowne połączenie konta LinkedIn lub konta e-mail albo synchronizacja z systemem CRM.


## In progress

# source: e5f3c400
in_progress =
    .label = W toku
# source: c57bd3c2
in_progress-scheduled = Oczekiwanie na upływ skonfigurowanego odstępu czasu między działaniami.
    .label = Zaplanowano
# source: 7186d16d
in_progress-identity_limits = Tożsamość osiągnęła dzienne limity zaproszeń do kontaktu.
    .label = Limity tożsamości
# source: 5af827a8
in_progress-waiting_to_connect = Oczekiwanie na przyjęcie zaproszenia do kontaktu przez leada.
    .label = Oczekiwanie na połączenie
# source: 1a41099b
in_progress-monthly_conversation_limit = Osiągnięto miesięczny limit konwersacji dla tej tożsamości. Limit odnowi się w przyszłym miesiącu; w celu jego podwyższenia można skontaktować się z zespołem.
    .label = Miesięczny limit konwersacji
# Only whole days: the form for fractions ("other") cannot occur, and [many] stands as the default.
# source: 79329cb7
in_progress-connection_withdrawn =
    Zaproszenie do kontaktu na LinkedIn zostało wycofane. { $days ->
        [one] Do ponownej próby pozostał { $days } dzień.
        [few] Do ponownej próby pozostały { $days } dni.
       *[many] Do ponownej próby pozostało { $days } dni.
    }
    .label = Zaproszenie wycofane
# source: 2329dd05
in_progress-outside_working_hours = Kampania jest wstrzymana, ponieważ jest poza skonfigurowanymi godzinami pracy.
    .label = Poza godzinami pracy


## Error

# source: 9a564850
error =
    .label = Błąd
# source: 294be01b
error-missing_email = Konto e-mail używane w tej konwersacji nie jest już dostępne.
    .label = Brak e-maila
# source: b7f9bcf3
error-email_disconnected = Dane logowania do konta e-mail wygasły. Aby kontynuować, należy ponownie połączyć e-mail.
    .label = E-mail rozłączony
# source: fb08170a
error-linkedin_disconnected = Konto LinkedIn używane w tej konwersacji jest rozłączone. Aby kontynuować, należy połączyć je ponownie.
    .label = LinkedIn rozłączony
# source: 8484f931
error-system_error = Podczas przetwarzania tej konwersacji wystąpił błąd.
    .label = Błąd systemu
# source: f52139bf
error-inmail_credits_limit = Tożsamość wykorzystała wszystkie środki InMail.
    .label = Limit środków InMail
# source: c131a276
error-missing_subject = Wiadomości InMail wymagają tematu. Aby kontynuować, należy dodać temat.
    .label = Brak tematu
# source: d1e97eb3
error-invalid_identity_email = Adres e-mail tożsamości jest nieprawidłowy. Aby kontynuować, należy połączyć e-mail.
    .label = Błędny e-mail tożsamości
# source: fe7211f7
error-missing_contact_email = Służbowy adres e-mail kontaktu nie został ustawiony lub jest nieprawidłowy. Aby kontynuować, należy wzbogacić e-mail.
    .label = Brak e-maila kontaktu
# source: 200c52f0
error-lead_not_scraped = Brakuje wymaganych informacji o leadzie. Aby kontynuować, należy wzbogacić kontakt.
    .label = Nie pobrano danych leada
# source: 06f8cf27
error-identity_misconfiguration = Tożsamość LinkedIn nie jest poprawnie skonfigurowana.
    .label = Błędna konfiguracja tożsamości
# source: ee91856d
error-missing_email_subject = Nie znaleziono tematu e-maila. Aby kontynuować, należy dodać temat.
    .label = Brak tematu e-maila
# source: 62d217cb
error-missing_inmail_subject = Nie znaleziono tematu wiadomości InMail. Aby kontynuować, należy dodać temat.
    .label = Brak tematu InMail
# source: f26b06a1
error-missing_inmail_message = InMail nie zawiera treści wiadomości. Aby kontynuować, należy dodać wiadomość.
    .label = Brak wiadomości InMail
# source: 223d6124
error-missing_linkedin_message = Wiadomość LinkedIn nie zawiera treści. Aby kontynuować, należy dodać wiadomość.
    .label = Brak wiadomości LinkedIn
# source: 37e9d03b
error-empty_message = Treść wiadomości jest pusta. Aby kontynuować, należy dodać wiadomość.
    .label = Pusta wiadomość
# source: 1497025d
error-missing_crm_id = Brakuje identyfikatora CRM kontaktu. Aby uzyskać identyfikator CRM, należy zsynchronizować dane z CRM.
    .label = Brak identyfikatora CRM
# The source says "CRM ID" in the second sentence; its owner has been asked.
# source: 9a3c5e2c
error-missing_owner_id = Brakuje identyfikatora właściciela. Aby uzyskać identyfikator CRM, należy zsynchronizować dane z CRM.
    .label = Brak identyfikatora właściciela
# source: 1531c630
error-missing_campaign_prompt = Nie znaleziono promptu kampanii. Aby kontynuować, należy dodać prompt kampanii.
    .label = Brak promptu kampanii
# source: 5298c5f0
error-invalid_linkedin_id = Identyfikator profilu LinkedIn leada jest nieprawidłowy. Aby kontynuować, należy wzbogacić kontakt.
    .label = Błędny identyfikator LinkedIn
# source: ffc791b0
error-message_too_long = Wiadomość w zaproszeniu do kontaktu przekracza limit { $limit } znaków. Należy ją skrócić.
    .label = Wiadomość za długa
# source: 010fd97a
error-inmail_message_too_long = Wiadomość InMail przekracza limit { $limit } znaków. Należy ją skrócić.
    .label = Wiadomość InMail za długa
# source: cc93092a
error-linkedin_url_not_found = Nie znaleziono adresu URL profilu LinkedIn leada. Aby kontynuować, należy wzbogacić kontakt.
    .label = Nie znaleziono URL LinkedIn


## Finished

# source: daa9bff0
finished =
    .label = Zakończono
# source: 70196526
finished-deleted = Kontakt został usunięty z kampanii.
    .label = Usunięto
# source: 6d1670db
finished-blocked = Ten lead został zablokowany.
    .label = Zablokowano
# source: 2767946a
finished-out_of_office = Kontakt odpowiedział wiadomością o nieobecności w biurze. Sekwencja kończy się.
    .label = Nieobecność w biurze
# source: d9c19aa3
finished-bounced = E-mail do tego leada został odrzucony i zwrócony.
    .label = E-mail zwrócony
# source: de6c3b7b
finished-no_response = Sekwencja została pomyślnie ukończona, ale kontakt nie odpowiedział.
    .label = Brak odpowiedzi
# source: 5b48d565
finished-not_connected = Kontakt nie przyjął zaproszenia do kontaktu w skonfigurowanym czasie lub je odrzucił.
    .label = Nie połączono


## Paused, Replied

# source: ffe5684a
paused = Kontakt został wstrzymany ręcznie albo wstrzymano całą kampanię, co wstrzymało wszystkie leady.
    .label = Wstrzymano
# source: 9f361bf5
replied = Kontakt odpowiedział na wiadomość.
    .label = Odpowiedziano


## Facets

# source: 30167173
facet--remedy = Co zrobić
# source: 65bf8582
facet--remedy--wait = Poczekać
# source: 63c666b8
facet--remedy--wait_for_reset = Poczekać na odnowienie
# source: 0e011a29
facet--remedy--contact_team = Skontaktować się z zespołem
# source: be7aa576
facet--remedy--reconnect_email = Ponownie połączyć e-mail
# source: de036924
facet--remedy--reconnect_linkedin = Ponownie połączyć LinkedIn
# source: 67561183
facet--remedy--connect_email = Połączyć e-mail
# source: 3ac14f9c
facet--remedy--enrich_email = Wzbogacić e-mail
# source: f5a9d3a6
facet--remedy--enrich_contact = Wzbogacić kontakt
# source: bd18d765
facet--remedy--add_subject = Dodać temat
# source: f65c5b0e
facet--remedy--add_message = Dodać wiadomość
# source: 78345a5e
facet--remedy--add_campaign_prompt = Dodać prompt kampanii
# source: ecf81c1e
facet--remedy--shorten_message = Skrócić
# source: 86548e51
facet--remedy--sync_crm = Zsynchronizować z CRM

# source: cd8c5ad2
facet--channel = Kanał
# source: 33a4050c
facet--channel--email = E-mail
# source: 6e01034e
facet--channel--linkedin = LinkedIn
# source: 393a87ca
facet--channel--inmail = InMail
# source: e04dfb21
facet--channel--crm = CRM

# source: bcb6106f
facet--resolved_by = Kto lub co to rozwiązuje
# source: f0745853
facet--resolved_by--time = Czas
# source: 4a116dc3
facet--resolved_by--lead = Lead
# "You": the page addresses its reader in no other place, so the reader is named.
# source: 789c3d5d
facet--resolved_by--customer = Użytkownik
# source: 5472308c
facet--resolved_by--team = Zespół
