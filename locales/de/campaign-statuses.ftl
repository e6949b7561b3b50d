### Campaign statuses in German (de).
### No native speaker has reviewed this file yet.
###
### Address: Sie. Quotation marks: „ “.
### Words: locales/GLOSSARY.md

# source: 7bd056ab
article--title = Kampagnenstatus und Unterstatus: Referenz
# "Audience" is the name of a tab in the product: it stays as it is.
# source: 5e87e37c
article--intro = Der Tab „Audience“ zeigt anhand von Status und Unterstatus genau, warum ein Kontakt möglicherweise nicht vorankommt. Nachfolgend finden Sie die vollständige Referenz.
# source: 393a0604
article--tip = Tipp: Um einen Fehler zu beheben, prüfen Sie im Tab „Audience“ den Unterstatus des betreffenden Kontakts. Häufige Lösungen sind das Anreichern der E-Mail-Adresse des Kontakts, das erneute Verbinden Ihres LinkedIn- oder E-Mail-Kontos oder die Synchronisierung mit Ihrem CRM.


## In progress

# source: e5f3c400
in_progress =
    .label = In Bearbeitung
# source: c57bd3c2
in_progress-scheduled = Es wird gewartet, bis die eingestellte Verzögerung zwischen den Aktionen verstrichen ist.
    .label = Geplant
# source: 7186d16d
in_progress-identity_limits = Die Identität hat ihre täglichen Limits für Kontaktanfragen erreicht.
    .label = Identitätslimits
# source: 5af827a8
in_progress-waiting_to_connect = Es wird darauf gewartet, dass der Lead die Kontaktanfrage annimmt.
    .label = Warten auf Verbindung
# source: 1a41099b
in_progress-monthly_conversation_limit = Das monatliche Konversationslimit für diese Identität ist erreicht. Es wird im nächsten Monat zurückgesetzt; für ein Upgrade wenden Sie sich an das Team.
    .label = Monatliches Konversationslimit
# source: 79329cb7
in_progress-connection_withdrawn =
    Die LinkedIn-Kontaktanfrage wurde zurückgezogen. { $days ->
        [one] Noch { $days } Tag bis zum nächsten Versuch.
       *[other] Noch { $days } Tage bis zum nächsten Versuch.
    }
    .label = Anfrage zurückgezogen
# source: 2329dd05
in_progress-outside_working_hours = Die Kampagne ist pausiert, weil es außerhalb der eingestellten Arbeitszeiten ist.
    .label = Außerhalb der Arbeitszeiten


## Error

# source: 9a564850
error =
    .label = Fehler
# source: 294be01b
error-missing_email = Das für diese Konversation verwendete E-Mail-Konto ist nicht mehr verfügbar.
    .label = E-Mail fehlt
# source: b7f9bcf3
error-email_disconnected = Die E-Mail-Zugangsdaten sind abgelaufen. Verbinden Sie die E-Mail erneut, um fortzufahren.
    .label = E-Mail getrennt
# source: fb08170a
error-linkedin_disconnected = Das für diese Konversation verwendete LinkedIn-Konto ist getrennt. Verbinden Sie es erneut, um fortzufahren.
    .label = LinkedIn getrennt
# source: 8484f931
error-system_error = Bei der Verarbeitung dieser Konversation ist ein Fehler aufgetreten.
    .label = Systemfehler
# source: f52139bf
error-inmail_credits_limit = Die Identität hat keine InMail-Credits mehr.
    .label = InMail-Credits-Limit
# source: c131a276
error-missing_subject = Für InMail-Nachrichten ist ein Betreff erforderlich. Fügen Sie einen Betreff hinzu, um fortzufahren.
    .label = Betreff fehlt
# source: d1e97eb3
error-invalid_identity_email = Die E-Mail-Adresse der Identität ist ungültig. Verbinden Sie die E-Mail, um fortzufahren.
    .label = Ungültige Identitäts-E-Mail
# source: fe7211f7
error-missing_contact_email = Die geschäftliche E-Mail-Adresse des Kontakts ist nicht festgelegt oder ungültig. Reichern Sie die E-Mail an, um fortzufahren.
    .label = Kontakt-E-Mail fehlt
# source: 200c52f0
error-lead_not_scraped = Dem Lead fehlen erforderliche Informationen. Reichern Sie den Kontakt an, um fortzufahren.
    .label = Lead nicht ausgelesen
# source: 06f8cf27
error-identity_misconfiguration = Die LinkedIn-Identität ist nicht richtig konfiguriert.
    .label = Identität falsch konfiguriert
# source: ee91856d
error-missing_email_subject = Für die E-Mail wurde kein Betreff gefunden. Fügen Sie einen Betreff hinzu, um fortzufahren.
    .label = E-Mail-Betreff fehlt
# source: 62d217cb
error-missing_inmail_subject = Für die InMail-Nachricht wurde kein Betreff gefunden. Fügen Sie einen Betreff hinzu, um fortzufahren.
    .label = InMail-Betreff fehlt
# source: f26b06a1
error-missing_inmail_message = Die InMail hat keinen Nachrichteninhalt. Fügen Sie eine Nachricht hinzu, um fortzufahren.
    .label = InMail-Nachricht fehlt
# source: 223d6124
error-missing_linkedin_message = Die LinkedIn-Nachricht hat keinen Nachrichteninhalt. Fügen Sie eine Nachricht hinzu, um fortzufahren.
    .label = LinkedIn-Nachricht fehlt
# source: 37e9d03b
error-empty_message = Der Nachrichteninhalt ist leer. Fügen Sie eine Nachricht hinzu, um fortzufahren.
    .label = Leere Nachricht
# source: 1497025d
error-missing_crm_id = Die CRM-ID des Kontakts fehlt. Synchronisieren Sie mit dem CRM, um die CRM-ID zu erhalten.
    .label = CRM-ID fehlt
# The source says "CRM ID" in the second sentence; its owner has been asked.
# source: 9a3c5e2c
error-missing_owner_id = Die Inhaber-ID fehlt. Synchronisieren Sie mit dem CRM, um die CRM-ID zu erhalten.
    .label = Inhaber-ID fehlt
# source: 1531c630
error-missing_campaign_prompt = Es wurde kein Kampagnen-Prompt gefunden. Fügen Sie einen Kampagnen-Prompt hinzu, um fortzufahren.
    .label = Kampagnen-Prompt fehlt
# source: 5298c5f0
error-invalid_linkedin_id = Die LinkedIn-Profil-ID des Leads ist ungültig. Reichern Sie den Kontakt an, um fortzufahren.
    .label = Ungültige LinkedIn-ID
# source: ffc791b0
error-message_too_long = Die Nachricht der Kontaktanfrage überschreitet das Limit von { $limit } Zeichen. Kürzen Sie den Text.
    .label = Nachricht zu lang
# source: 010fd97a
error-inmail_message_too_long = Die InMail-Nachricht überschreitet das Limit von { $limit } Zeichen. Kürzen Sie den Text.
    .label = InMail-Nachricht zu lang
# source: cc93092a
error-linkedin_url_not_found = Die LinkedIn-Profil-URL des Leads wurde nicht gefunden. Reichern Sie den Kontakt an, um fortzufahren.
    .label = LinkedIn-URL nicht gefunden


## Finished

# source: daa9bff0
finished =
    .label = Abgeschlossen
# source: 70196526
finished-deleted = Der Kontakt wurde aus der Kampagne entfernt.
    .label = Gelöscht
# source: 6d1670db
finished-blocked = Dieser Lead wurde blockiert.
    .label = Blockiert
# source: 2767946a
finished-out_of_office = Der Kontakt hat mit einer Abwesenheitsnotiz geantwortet. Die Sequenz endet.
    .label = Abwesend
# source: d9c19aa3
finished-bounced = Die E-Mail an diesen Lead war unzustellbar.
    .label = Unzustellbar
# source: de6c3b7b
finished-no_response = Die Sequenz wurde erfolgreich abgeschlossen, aber der Kontakt hat nicht geantwortet.
    .label = Keine Antwort
# source: 5b48d565
finished-not_connected = Der Kontakt hat die Kontaktanfrage nicht innerhalb des eingestellten Zeitraums angenommen oder hat sie abgelehnt.
    .label = Nicht verbunden


## Paused, Replied

# source: ffe5684a
paused = Der Kontakt wurde manuell pausiert, oder die gesamte Kampagne wurde pausiert, wodurch alle Leads pausiert wurden.
    .label = Pausiert
# source: 9f361bf5
replied = Der Kontakt hat auf eine Nachricht geantwortet.
    .label = Geantwortet


## Facets

# source: 30167173
facet--remedy = Was zu tun ist
# source: 65bf8582
facet--remedy--wait = Warten
# source: 63c666b8
facet--remedy--wait_for_reset = Auf das Zurücksetzen warten
# source: 0e011a29
facet--remedy--contact_team = Das Team kontaktieren
# source: be7aa576
facet--remedy--reconnect_email = E-Mail erneut verbinden
# source: de036924
facet--remedy--reconnect_linkedin = LinkedIn erneut verbinden
# source: 67561183
facet--remedy--connect_email = E-Mail verbinden
# source: 3ac14f9c
facet--remedy--enrich_email = E-Mail anreichern
# source: f5a9d3a6
facet--remedy--enrich_contact = Kontakt anreichern
# source: bd18d765
facet--remedy--add_subject = Betreff hinzufügen
# source: f65c5b0e
facet--remedy--add_message = Nachricht hinzufügen
# source: 78345a5e
facet--remedy--add_campaign_prompt = Kampagnen-Prompt hinzufügen
# source: ecf81c1e
facet--remedy--shorten_message = Text kürzen
# source: 86548e51
facet--remedy--sync_crm = Mit dem CRM synchronisieren

# source: cd8c5ad2
facet--channel = Kanal
# source: 33a4050c
facet--channel--email = E-Mail
# source: 6e01034e
facet--channel--linkedin = LinkedIn
# source: 393a87ca
facet--channel--inmail = InMail
# source: e04dfb21
facet--channel--crm = CRM

# "Who or what resolves it", so that the values stand in the nominative.
# source: bcb6106f
facet--resolved_by = Wer oder was es löst
# source: f0745853
facet--resolved_by--time = Die Zeit
# source: 4a116dc3
facet--resolved_by--lead = Der Lead
# source: 789c3d5d
facet--resolved_by--customer = Sie
# source: 5472308c
facet--resolved_by--team = Das Team
