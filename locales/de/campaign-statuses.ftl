### Campaign statuses in German (de).
### No native speaker has reviewed this file yet.
###
### Address: Sie. Quotation marks: „ “.
### campaign = Kampagne, lead = Lead, contact = Kontakt, identity = Identität, sequence = Sequenz,
### conversation = Konversation, substatus = Unterstatus, connection request = Kontaktanfrage,
### subject = Betreff, to enrich = anreichern, to sync = synchronisieren, limit = Limit,
### account = Konto, email = E-Mail, message = Nachricht, campaign prompt = Kampagnen-Prompt

article--title = Kampagnenstatus und Unterstatus: Referenz
# "Audience" is the name of a tab in the product: it stays as it is.
article--intro = Der Tab „Audience“ zeigt anhand von Status und Unterstatus genau, warum ein Kontakt möglicherweise nicht vorankommt. Nachfolgend finden Sie die vollständige Referenz.
article--tip = Tipp: Um einen Fehler zu beheben, prüfen Sie im Tab „Audience“ den Unterstatus des betreffenden Kontakts. Häufige Lösungen sind das Anreichern der E-Mail-Adresse des Kontakts, das erneute Verbinden Ihres LinkedIn- oder E-Mail-Kontos oder die Synchronisierung mit Ihrem CRM.


## In progress

in_progress =
    .label = In Bearbeitung
in_progress-scheduled = Es wird gewartet, bis die eingestellte Verzögerung zwischen den Aktionen verstrichen ist.
    .label = Geplant
in_progress-identity_limits = Die Identität hat ihre täglichen Limits für Kontaktanfragen erreicht.
    .label = Identitätslimits
in_progress-waiting_to_connect = Es wird darauf gewartet, dass der Lead die Kontaktanfrage annimmt.
    .label = Warten auf Verbindung
in_progress-monthly_conversation_limit = Das monatliche Konversationslimit für diese Identität ist erreicht. Es wird im nächsten Monat zurückgesetzt; für ein Upgrade wenden Sie sich an das Team.
    .label = Monatliches Konversationslimit
in_progress-connection_withdrawn =
    Die LinkedIn-Kontaktanfrage wurde zurückgezogen. { $days ->
        [one] Noch { $days } Tag bis zum nächsten Versuch.
       *[other] Noch { $days } Tage bis zum nächsten Versuch.
    }
    .label = Anfrage zurückgezogen
in_progress-outside_working_hours = Die Kampagne ist pausiert, weil es außerhalb der eingestellten Arbeitszeiten ist.
    .label = Außerhalb der Arbeitszeiten


## Error

error =
    .label = Fehler
error-missing_email = Das für diese Konversation verwendete E-Mail-Konto ist nicht mehr verfügbar.
    .label = E-Mail fehlt
error-email_disconnected = Die E-Mail-Zugangsdaten sind abgelaufen. Verbinden Sie die E-Mail erneut, um fortzufahren.
    .label = E-Mail getrennt
error-linkedin_disconnected = Das für diese Konversation verwendete LinkedIn-Konto ist getrennt. Verbinden Sie es erneut, um fortzufahren.
    .label = LinkedIn getrennt
error-system_error = Bei der Verarbeitung dieser Konversation ist ein Fehler aufgetreten.
    .label = Systemfehler
error-inmail_credits_limit = Die Identität hat keine InMail-Credits mehr.
    .label = InMail-Credits-Limit
error-missing_subject = Für InMail-Nachrichten ist ein Betreff erforderlich. Fügen Sie einen Betreff hinzu, um fortzufahren.
    .label = Betreff fehlt
error-invalid_identity_email = Die E-Mail-Adresse der Identität ist ungültig. Verbinden Sie die E-Mail, um fortzufahren.
    .label = Ungültige Identitäts-E-Mail
error-missing_contact_email = Die geschäftliche E-Mail-Adresse des Kontakts ist nicht festgelegt oder ungültig. Reichern Sie die E-Mail an, um fortzufahren.
    .label = Kontakt-E-Mail fehlt
error-lead_not_scraped = Dem Lead fehlen erforderliche Informationen. Reichern Sie den Kontakt an, um fortzufahren.
    .label = Lead nicht ausgelesen
error-identity_misconfiguration = Die LinkedIn-Identität ist nicht richtig konfiguriert.
    .label = Identität falsch konfiguriert
error-missing_email_subject = Für die E-Mail wurde kein Betreff gefunden. Fügen Sie einen Betreff hinzu, um fortzufahren.
    .label = E-Mail-Betreff fehlt
error-missing_inmail_subject = Für die InMail-Nachricht wurde kein Betreff gefunden. Fügen Sie einen Betreff hinzu, um fortzufahren.
    .label = InMail-Betreff fehlt
error-missing_inmail_message = Die InMail hat keinen Nachrichteninhalt. Fügen Sie eine Nachricht hinzu, um fortzufahren.
    .label = InMail-Nachricht fehlt
error-missing_linkedin_message = Die LinkedIn-Nachricht hat keinen Nachrichteninhalt. Fügen Sie eine Nachricht hinzu, um fortzufahren.
    .label = LinkedIn-Nachricht fehlt
error-empty_message = Der Nachrichteninhalt ist leer. Fügen Sie eine Nachricht hinzu, um fortzufahren.
    .label = Leere Nachricht
error-missing_crm_id = Die CRM-ID des Kontakts fehlt. Synchronisieren Sie mit dem CRM, um die CRM-ID zu erhalten.
    .label = CRM-ID fehlt
# The source says "CRM ID" in the second sentence; its owner has been asked.
error-missing_owner_id = Die Inhaber-ID fehlt. Synchronisieren Sie mit dem CRM, um die CRM-ID zu erhalten.
    .label = Inhaber-ID fehlt
error-missing_campaign_prompt = Es wurde kein Kampagnen-Prompt gefunden. Fügen Sie einen Kampagnen-Prompt hinzu, um fortzufahren.
    .label = Kampagnen-Prompt fehlt
error-invalid_linkedin_id = Die LinkedIn-Profil-ID des Leads ist ungültig. Reichern Sie den Kontakt an, um fortzufahren.
    .label = Ungültige LinkedIn-ID
error-message_too_long = Die Nachricht der Kontaktanfrage überschreitet das Limit von { $limit } Zeichen. Kürzen Sie den Text.
    .label = Nachricht zu lang
error-inmail_message_too_long = Die InMail-Nachricht überschreitet das Limit von { $limit } Zeichen. Kürzen Sie den Text.
    .label = InMail-Nachricht zu lang
error-linkedin_url_not_found = Die LinkedIn-Profil-URL des Leads wurde nicht gefunden. Reichern Sie den Kontakt an, um fortzufahren.
    .label = LinkedIn-URL nicht gefunden


## Finished

finished =
    .label = Abgeschlossen
finished-deleted = Der Kontakt wurde aus der Kampagne entfernt.
    .label = Gelöscht
finished-blocked = Dieser Lead wurde blockiert.
    .label = Blockiert
finished-out_of_office = Der Kontakt hat mit einer Abwesenheitsnotiz geantwortet. Die Sequenz endet.
    .label = Abwesend
finished-bounced = Die E-Mail an diesen Lead war unzustellbar.
    .label = Unzustellbar
finished-no_response = Die Sequenz wurde erfolgreich abgeschlossen, aber der Kontakt hat nicht geantwortet.
    .label = Keine Antwort
finished-not_connected = Der Kontakt hat die Kontaktanfrage nicht innerhalb des eingestellten Zeitraums angenommen oder hat sie abgelehnt.
    .label = Nicht verbunden


## Paused, Replied

paused = Der Kontakt wurde manuell pausiert, oder die gesamte Kampagne wurde pausiert, wodurch alle Leads pausiert wurden.
    .label = Pausiert
replied = Der Kontakt hat auf eine Nachricht geantwortet.
    .label = Geantwortet


## Facets

facet--remedy = Was zu tun ist
facet--remedy--wait = Warten
facet--remedy--wait_for_reset = Auf das Zurücksetzen warten
facet--remedy--contact_team = Das Team kontaktieren
facet--remedy--reconnect_email = E-Mail erneut verbinden
facet--remedy--reconnect_linkedin = LinkedIn erneut verbinden
facet--remedy--connect_email = E-Mail verbinden
facet--remedy--enrich_email = E-Mail anreichern
facet--remedy--enrich_contact = Kontakt anreichern
facet--remedy--add_subject = Betreff hinzufügen
facet--remedy--add_message = Nachricht hinzufügen
facet--remedy--add_campaign_prompt = Kampagnen-Prompt hinzufügen
facet--remedy--shorten_message = Text kürzen
facet--remedy--sync_crm = Mit dem CRM synchronisieren

facet--channel = Kanal
facet--channel--email = E-Mail
facet--channel--linkedin = LinkedIn
facet--channel--inmail = InMail
facet--channel--crm = CRM

# "Who or what resolves it", so that the values stand in the nominative.
facet--resolved_by = Wer oder was es löst
facet--resolved_by--time = Die Zeit
facet--resolved_by--lead = Der Lead
facet--resolved_by--customer = Sie
facet--resolved_by--team = Das Team
