### Campaign statuses in Polish (pl).
### No native speaker has reviewed this file yet.
###
### Address: none; fixes are in the impersonal form ("Aby kontynuować, należy ..."). Quotation marks: „ ”.
### campaign = kampania, lead = lead, contact = kontakt, identity = tożsamość, sequence = sekwencja,
### conversation = konwersacja, substatus = podstatus, connection request = zaproszenie do kontaktu,
### subject = temat, to enrich = wzbogacić, to sync = zsynchronizować, limit = limit,
### account = konto, email = e-mail, message = wiadomość, campaign prompt = prompt kampanii

article--title = Statusy i podstatusy kampanii: wykaz
# "Audience" is the name of a tab in the product: it stays as it is.
article--intro = Karta „Audience” za pomocą statusów i podstatusów dokładnie wyjaśnia, dlaczego kontakt może nie przechodzić dalej. Poniżej znajduje się pełny wykaz.
article--tip = Wskazówka: aby naprawić błąd, należy sprawdzić podstatus danego kontaktu na karcie „Audience”. Typowe rozwiązania to wzbogacenie adresu e-mail kontaktu, ponowne połączenie konta LinkedIn lub konta e-mail albo synchronizacja z systemem CRM.


## In progress

in_progress =
    .label = W toku
in_progress-scheduled = Oczekiwanie na upływ skonfigurowanego odstępu czasu między działaniami.
    .label = Zaplanowano
in_progress-identity_limits = Tożsamość osiągnęła dzienne limity zaproszeń do kontaktu.
    .label = Limity tożsamości
in_progress-waiting_to_connect = Oczekiwanie na przyjęcie zaproszenia do kontaktu przez leada.
    .label = Oczekiwanie na połączenie
in_progress-monthly_conversation_limit = Osiągnięto miesięczny limit konwersacji dla tej tożsamości. Limit odnowi się w przyszłym miesiącu; w celu jego podwyższenia można skontaktować się z zespołem.
    .label = Miesięczny limit konwersacji
# Only whole days: the form for fractions ("other") cannot occur, and [many] stands as the default.
in_progress-connection_withdrawn =
    Zaproszenie do kontaktu na LinkedIn zostało wycofane. { $days ->
        [one] Do ponownej próby pozostał { $days } dzień.
        [few] Do ponownej próby pozostały { $days } dni.
       *[many] Do ponownej próby pozostało { $days } dni.
    }
    .label = Zaproszenie wycofane
in_progress-outside_working_hours = Kampania jest wstrzymana, ponieważ jest poza skonfigurowanymi godzinami pracy.
    .label = Poza godzinami pracy


## Error

error =
    .label = Błąd
error-missing_email = Konto e-mail używane w tej konwersacji nie jest już dostępne.
    .label = Brak e-maila
error-email_disconnected = Dane logowania do konta e-mail wygasły. Aby kontynuować, należy ponownie połączyć e-mail.
    .label = E-mail rozłączony
error-linkedin_disconnected = Konto LinkedIn używane w tej konwersacji jest rozłączone. Aby kontynuować, należy połączyć je ponownie.
    .label = LinkedIn rozłączony
error-system_error = Podczas przetwarzania tej konwersacji wystąpił błąd.
    .label = Błąd systemu
error-inmail_credits_limit = Tożsamość wykorzystała wszystkie środki InMail.
    .label = Limit środków InMail
error-missing_subject = Wiadomości InMail wymagają tematu. Aby kontynuować, należy dodać temat.
    .label = Brak tematu
error-invalid_identity_email = Adres e-mail tożsamości jest nieprawidłowy. Aby kontynuować, należy połączyć e-mail.
    .label = Błędny e-mail tożsamości
error-missing_contact_email = Służbowy adres e-mail kontaktu nie został ustawiony lub jest nieprawidłowy. Aby kontynuować, należy wzbogacić e-mail.
    .label = Brak e-maila kontaktu
error-lead_not_scraped = Brakuje wymaganych informacji o leadzie. Aby kontynuować, należy wzbogacić kontakt.
    .label = Nie pobrano danych leada
error-identity_misconfiguration = Tożsamość LinkedIn nie jest poprawnie skonfigurowana.
    .label = Błędna konfiguracja tożsamości
error-missing_email_subject = Nie znaleziono tematu e-maila. Aby kontynuować, należy dodać temat.
    .label = Brak tematu e-maila
error-missing_inmail_subject = Nie znaleziono tematu wiadomości InMail. Aby kontynuować, należy dodać temat.
    .label = Brak tematu InMail
error-missing_inmail_message = InMail nie zawiera treści wiadomości. Aby kontynuować, należy dodać wiadomość.
    .label = Brak wiadomości InMail
error-missing_linkedin_message = Wiadomość LinkedIn nie zawiera treści. Aby kontynuować, należy dodać wiadomość.
    .label = Brak wiadomości LinkedIn
error-empty_message = Treść wiadomości jest pusta. Aby kontynuować, należy dodać wiadomość.
    .label = Pusta wiadomość
error-missing_crm_id = Brakuje identyfikatora CRM kontaktu. Aby uzyskać identyfikator CRM, należy zsynchronizować dane z CRM.
    .label = Brak identyfikatora CRM
# The source says "CRM ID" in the second sentence; its owner has been asked.
error-missing_owner_id = Brakuje identyfikatora właściciela. Aby uzyskać identyfikator CRM, należy zsynchronizować dane z CRM.
    .label = Brak identyfikatora właściciela
error-missing_campaign_prompt = Nie znaleziono promptu kampanii. Aby kontynuować, należy dodać prompt kampanii.
    .label = Brak promptu kampanii
error-invalid_linkedin_id = Identyfikator profilu LinkedIn leada jest nieprawidłowy. Aby kontynuować, należy wzbogacić kontakt.
    .label = Błędny identyfikator LinkedIn
error-message_too_long = Wiadomość w zaproszeniu do kontaktu przekracza limit { $limit } znaków. Należy ją skrócić.
    .label = Wiadomość za długa
error-inmail_message_too_long = Wiadomość InMail przekracza limit { $limit } znaków. Należy ją skrócić.
    .label = Wiadomość InMail za długa
error-linkedin_url_not_found = Nie znaleziono adresu URL profilu LinkedIn leada. Aby kontynuować, należy wzbogacić kontakt.
    .label = Nie znaleziono URL LinkedIn


## Finished

finished =
    .label = Zakończono
finished-deleted = Kontakt został usunięty z kampanii.
    .label = Usunięto
finished-blocked = Ten lead został zablokowany.
    .label = Zablokowano
finished-out_of_office = Kontakt odpowiedział wiadomością o nieobecności w biurze. Sekwencja kończy się.
    .label = Nieobecność w biurze
finished-bounced = E-mail do tego leada został odrzucony i zwrócony.
    .label = E-mail zwrócony
finished-no_response = Sekwencja została pomyślnie ukończona, ale kontakt nie odpowiedział.
    .label = Brak odpowiedzi
finished-not_connected = Kontakt nie przyjął zaproszenia do kontaktu w skonfigurowanym czasie lub je odrzucił.
    .label = Nie połączono


## Paused, Replied

paused = Kontakt został wstrzymany ręcznie albo wstrzymano całą kampanię, co wstrzymało wszystkie leady.
    .label = Wstrzymano
replied = Kontakt odpowiedział na wiadomość.
    .label = Odpowiedziano


## Facets

facet--remedy = Co zrobić
facet--remedy--wait = Poczekać
facet--remedy--wait_for_reset = Poczekać na odnowienie
facet--remedy--contact_team = Skontaktować się z zespołem
facet--remedy--reconnect_email = Ponownie połączyć e-mail
facet--remedy--reconnect_linkedin = Ponownie połączyć LinkedIn
facet--remedy--connect_email = Połączyć e-mail
facet--remedy--enrich_email = Wzbogacić e-mail
facet--remedy--enrich_contact = Wzbogacić kontakt
facet--remedy--add_subject = Dodać temat
facet--remedy--add_message = Dodać wiadomość
facet--remedy--add_campaign_prompt = Dodać prompt kampanii
facet--remedy--shorten_message = Skrócić
facet--remedy--sync_crm = Zsynchronizować z CRM

facet--channel = Kanał
facet--channel--email = E-mail
facet--channel--linkedin = LinkedIn
facet--channel--inmail = InMail
facet--channel--crm = CRM

facet--resolved_by = Kto lub co to rozwiązuje
facet--resolved_by--time = Czas
facet--resolved_by--lead = Lead
# "You": the page addresses its reader in no other place, so the reader is named.
facet--resolved_by--customer = Użytkownik
facet--resolved_by--team = Zespół
