### Campaign statuses in French (fr).
### No native speaker has reviewed this file yet.
###
### Address: vous. Quotation marks: « » with no-break spaces inside; a no-break space before a colon.
### campaign = campagne, lead = lead, contact = contact, identity = identité, sequence = séquence,
### conversation = conversation, substatus = sous-statut, connection request = demande de connexion,
### subject = objet, to enrich = enrichir, to sync = synchroniser, limit = limite,
### account = compte, email = e-mail, message = message, campaign prompt = prompt de campagne

article--title = Référence des statuts et sous-statuts de campagne
# "Audience" is the name of a tab in the product: it stays as it is.
article--intro = L’onglet « Audience » utilise des statuts et des sous-statuts pour expliquer précisément pourquoi un contact peut ne pas progresser. Vous trouverez ci-dessous la référence complète.
article--tip = Conseil : pour corriger une erreur, vérifiez le sous-statut de ce contact dans l’onglet « Audience ». Les solutions courantes consistent à enrichir l’e-mail du contact, à reconnecter votre compte LinkedIn ou e-mail, ou à synchroniser avec votre CRM.


## In progress

in_progress =
    .label = En cours
in_progress-scheduled = En attente de l’expiration du délai configuré entre les actions.
    .label = Planifié
in_progress-identity_limits = L’identité a atteint ses limites quotidiennes de demandes de connexion.
    .label = Limites de l’identité
in_progress-waiting_to_connect = En attente de l’acceptation de la demande de connexion par le lead.
    .label = En attente de connexion
in_progress-monthly_conversation_limit = La limite mensuelle de conversations pour cette identité a été atteinte. Elle sera réinitialisée le mois prochain ; vous pouvez aussi contacter l’équipe pour demander une extension.
    .label = Limite mensuelle de conversations
# Zero takes the singular; round millions take "de".
in_progress-connection_withdrawn =
    La demande de connexion LinkedIn a été retirée. { $days ->
        [one] Il reste { $days } jour avant la prochaine tentative.
        [many] Il reste { $days } de jours avant la prochaine tentative.
       *[other] Il reste { $days } jours avant la prochaine tentative.
    }
    .label = Connexion retirée
in_progress-outside_working_hours = La campagne est en pause, car elle est en dehors des heures de travail configurées.
    .label = Hors des heures de travail


## Error

error =
    .label = Erreur
error-missing_email = Le compte e-mail utilisé pour cette conversation n’est plus disponible.
    .label = E-mail manquant
error-email_disconnected = Les identifiants de l’e-mail ont expiré. Reconnectez l’e-mail pour continuer.
    .label = E-mail déconnecté
error-linkedin_disconnected = Le compte LinkedIn utilisé pour cette conversation est déconnecté. Reconnectez-le pour continuer.
    .label = LinkedIn déconnecté
error-system_error = Une erreur s’est produite lors du traitement de cette conversation.
    .label = Erreur système
error-inmail_credits_limit = L’identité n’a plus de crédits InMail.
    .label = Limite de crédits InMail
error-missing_subject = Un objet est requis pour les messages InMail. Ajoutez un objet pour continuer.
    .label = Objet manquant
error-invalid_identity_email = L’adresse e-mail de l’identité n’est pas valide. Connectez l’e-mail pour continuer.
    .label = E-mail d’identité non valide
error-missing_contact_email = L’e-mail professionnel du contact n’a pas été défini ou n’est pas valide. Enrichissez l’e-mail pour continuer.
    .label = E-mail du contact manquant
error-lead_not_scraped = Il manque au lead des informations requises. Enrichissez le contact pour continuer.
    .label = Lead non extrait
error-identity_misconfiguration = L’identité LinkedIn n’est pas configurée correctement.
    .label = Identité mal configurée
error-missing_email_subject = Aucun objet n’a été trouvé pour l’e-mail. Ajoutez un objet pour continuer.
    .label = Objet d’e-mail manquant
error-missing_inmail_subject = Aucun objet n’a été trouvé pour le message InMail. Ajoutez un objet pour continuer.
    .label = Objet InMail manquant
error-missing_inmail_message = L’InMail n’a pas de contenu de message. Ajoutez un message pour continuer.
    .label = Message InMail manquant
error-missing_linkedin_message = Le message LinkedIn n’a pas de contenu. Ajoutez un message pour continuer.
    .label = Message LinkedIn manquant
error-empty_message = Le contenu du message est vide. Ajoutez un message pour continuer.
    .label = Message vide
error-missing_crm_id = L’ID CRM du contact est manquant. Synchronisez avec le CRM pour obtenir l’ID CRM.
    .label = ID CRM manquant
# The source says "CRM ID" in the second sentence; its owner has been asked.
error-missing_owner_id = L’ID du propriétaire est manquant. Synchronisez avec le CRM pour obtenir l’ID CRM.
    .label = ID du propriétaire manquant
error-missing_campaign_prompt = Aucun prompt de campagne n’a été trouvé. Ajoutez un prompt de campagne pour continuer.
    .label = Prompt de campagne manquant
error-invalid_linkedin_id = L’ID du profil LinkedIn du lead n’est pas valide. Enrichissez le contact pour continuer.
    .label = ID LinkedIn non valide
error-message_too_long = Le message de la demande de connexion dépasse la limite de { $limit } caractères. Réduisez sa longueur.
    .label = Message trop long
error-inmail_message_too_long = Le message InMail dépasse la limite de { $limit } caractères. Réduisez sa longueur.
    .label = Message InMail trop long
error-linkedin_url_not_found = L’URL du profil LinkedIn du lead est introuvable. Enrichissez le contact pour continuer.
    .label = URL LinkedIn introuvable


## Finished

finished =
    .label = Terminé
finished-deleted = Le contact a été retiré de la campagne.
    .label = Supprimé
finished-blocked = Ce lead a été bloqué.
    .label = Bloqué
finished-out_of_office = Le contact a répondu par un message d’absence. La séquence se termine.
    .label = Absent du bureau
finished-bounced = L’e-mail adressé à ce lead a été renvoyé comme non distribuable.
    .label = E-mail non distribué
finished-no_response = La séquence s’est terminée correctement, mais le contact n’a pas répondu.
    .label = Pas de réponse
finished-not_connected = Le contact n’a pas accepté la demande de connexion dans le délai configuré, ou l’a refusée.
    .label = Non connecté


## Paused, Replied

paused = Le contact a été mis en pause manuellement, ou toute la campagne a été mise en pause, ce qui a mis en pause tous les leads.
    .label = En pause
replied = Le contact a répondu à un message.
    .label = A répondu


## Facets

facet--remedy = Que faire
facet--remedy--wait = Attendre
facet--remedy--wait_for_reset = Attendre la réinitialisation
facet--remedy--contact_team = Contacter l’équipe
facet--remedy--reconnect_email = Reconnecter l’e-mail
facet--remedy--reconnect_linkedin = Reconnecter LinkedIn
facet--remedy--connect_email = Connecter l’e-mail
facet--remedy--enrich_email = Enrichir l’e-mail
facet--remedy--enrich_contact = Enrichir le contact
facet--remedy--add_subject = Ajouter un objet
facet--remedy--add_message = Ajouter un message
facet--remedy--add_campaign_prompt = Ajouter un prompt de campagne
facet--remedy--shorten_message = Réduire la longueur
facet--remedy--sync_crm = Synchroniser avec le CRM

facet--channel = Canal
facet--channel--email = E-mail
facet--channel--linkedin = LinkedIn
facet--channel--inmail = InMail
facet--channel--crm = CRM

facet--resolved_by = Qui ou quoi y met fin
facet--resolved_by--time = Le temps
facet--resolved_by--lead = Le lead
facet--resolved_by--customer = Vous
facet--resolved_by--team = L’équipe
