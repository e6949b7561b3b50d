### Campaign statuses in French (fr).
### No native speaker has reviewed this file yet.
###
### Address: vous. Quotation marks: « » with no-break spaces inside; a no-break space before a colon.
### Words: locales/GLOSSARY.md

# source: 7bd056ab
article--title = Référence des statuts et sous-statuts de campagne
# "Audience" is the name of a tab in the product: it stays as it is.
# source: 5e87e37c
article--intro = L’onglet « Audience » utilise des statuts et des sous-statuts pour expliquer précisément pourquoi un contact peut ne pas progresser. Vous trouverez ci-dessous la référence complète.
# source: 393a0604
article--tip = Conseil : pour corriger une erreur, vérifiez le sous-statut de ce contact dans l’onglet « Audience ». Les solutions courantes consistent à enrichir l’e-mail du contact, à reconnecter votre compte LinkedIn ou e-mail, ou à synchroniser avec votre CRM.


## In progress

# source: e5f3c400
in_progress =
    .label = En cours
# source: c57bd3c2
in_progress-scheduled = En attente de l’expiration du délai configuré entre les actions.
    .label = Planifié
# source: 7186d16d
in_progress-identity_limits = L’identité a atteint ses limites quotidiennes de demandes de connexion.
    .label = Limites de l’identité
# source: 5af827a8
in_progress-waiting_to_connect = En attente de l’acceptation de la demande de connexion par le lead.
    .label = En attente de connexion
# source: 1a41099b
in_progress-monthly_conversation_limit = La limite mensuelle de conversations pour cette identité a été atteinte. Elle sera réinitialisée le mois prochain ; vous pouvez aussi contacter l’équipe pour demander une extension.
    .label = Limite mensuelle de conversations
# Zero takes the singular; round millions take "de".
# source: 79329cb7
in_progress-connection_withdrawn =
    La demande de connexion LinkedIn a été retirée. { $days ->
        [one] Il reste { $days } jour avant la prochaine tentative.
        [many] Il reste { $days } de jours avant la prochaine tentative.
       *[other] Il reste { $days } jours avant la prochaine tentative.
    }
    .label = Connexion retirée
# source: 2329dd05
in_progress-outside_working_hours = La campagne est en pause, car elle est en dehors des heures de travail configurées.
    .label = Hors des heures de travail


## Error

# source: 9a564850
error =
    .label = Erreur
# source: 294be01b
error-missing_email = Le compte e-mail utilisé pour cette conversation n’est plus disponible.
    .label = E-mail manquant
# source: b7f9bcf3
error-email_disconnected = Les identifiants de l’e-mail ont expiré. Reconnectez l’e-mail pour continuer.
    .label = E-mail déconnecté
# source: fb08170a
error-linkedin_disconnected = Le compte LinkedIn utilisé pour cette conversation est déconnecté. Reconnectez-le pour continuer.
    .label = LinkedIn déconnecté
# source: 8484f931
error-system_error = Une erreur s’est produite lors du traitement de cette conversation.
    .label = Erreur système
# source: f52139bf
error-inmail_credits_limit = L’identité n’a plus de crédits InMail.
    .label = Limite de crédits InMail
# source: c131a276
error-missing_subject = Un objet est requis pour les messages InMail. Ajoutez un objet pour continuer.
    .label = Objet manquant
# source: d1e97eb3
error-invalid_identity_email = L’adresse e-mail de l’identité n’est pas valide. Connectez l’e-mail pour continuer.
    .label = E-mail d’identité non valide
# source: fe7211f7
error-missing_contact_email = L’e-mail professionnel du contact n’a pas été défini ou n’est pas valide. Enrichissez l’e-mail pour continuer.
    .label = E-mail du contact manquant
# source: 200c52f0
error-lead_not_scraped = Il manque au lead des informations requises. Enrichissez le contact pour continuer.
    .label = Lead non extrait
# source: 06f8cf27
error-identity_misconfiguration = L’identité LinkedIn n’est pas configurée correctement.
    .label = Identité mal configurée
# source: ee91856d
error-missing_email_subject = Aucun objet n’a été trouvé pour l’e-mail. Ajoutez un objet pour continuer.
    .label = Objet d’e-mail manquant
# source: 62d217cb
error-missing_inmail_subject = Aucun objet n’a été trouvé pour le message InMail. Ajoutez un objet pour continuer.
    .label = Objet InMail manquant
# source: f26b06a1
error-missing_inmail_message = L’InMail n’a pas de contenu de message. Ajoutez un message pour continuer.
    .label = Message InMail manquant
# source: 223d6124
error-missing_linkedin_message = Le message LinkedIn n’a pas de contenu. Ajoutez un message pour continuer.
    .label = Message LinkedIn manquant
# source: 37e9d03b
error-empty_message = Le contenu du message est vide. Ajoutez un message pour continuer.
    .label = Message vide
# source: 1497025d
error-missing_crm_id = L’ID CRM du contact est manquant. Synchronisez avec le CRM pour obtenir l’ID CRM.
    .label = ID CRM manquant
# The source says "CRM ID" in the second sentence; its owner has been asked.
# source: 9a3c5e2c
error-missing_owner_id = L’ID du propriétaire est manquant. Synchronisez avec le CRM pour obtenir l’ID CRM.
    .label = ID du propriétaire manquant
# source: 1531c630
error-missing_campaign_prompt = Aucun prompt de campagne n’a été trouvé. Ajoutez un prompt de campagne pour continuer.
    .label = Prompt de campagne manquant
# source: 5298c5f0
error-invalid_linkedin_id = L’ID du profil LinkedIn du lead n’est pas valide. Enrichissez le contact pour continuer.
    .label = ID LinkedIn non valide
# source: ffc791b0
error-message_too_long = Le message de la demande de connexion dépasse la limite de { $limit } caractères. Réduisez sa longueur.
    .label = Message trop long
# source: 010fd97a
error-inmail_message_too_long = Le message InMail dépasse la limite de { $limit } caractères. Réduisez sa longueur.
    .label = Message InMail trop long
# source: cc93092a
error-linkedin_url_not_found = L’URL du profil LinkedIn du lead est introuvable. Enrichissez le contact pour continuer.
    .label = URL LinkedIn introuvable


## Finished

# source: daa9bff0
finished =
    .label = Terminé
# source: 70196526
finished-deleted = Le contact a été retiré de la campagne.
    .label = Supprimé
# source: 6d1670db
finished-blocked = Ce lead a été bloqué.
    .label = Bloqué
# source: 2767946a
finished-out_of_office = Le contact a répondu par un message d’absence. La séquence se termine.
    .label = Absent du bureau
# source: d9c19aa3
finished-bounced = L’e-mail adressé à ce lead a été renvoyé comme non distribuable.
    .label = E-mail non distribué
# source: de6c3b7b
finished-no_response = La séquence s’est terminée correctement, mais le contact n’a pas répondu.
    .label = Pas de réponse
# source: 5b48d565
finished-not_connected = Le contact n’a pas accepté la demande de connexion dans le délai configuré, ou l’a refusée.
    .label = Non connecté


## Paused, Replied

# source: ffe5684a
paused = Le contact a été mis en pause manuellement, ou toute la campagne a été mise en pause, ce qui a mis en pause tous les leads.
    .label = En pause
# source: 9f361bf5
replied = Le contact a répondu à un message.
    .label = A répondu


## Facets

# source: 30167173
facet--remedy = Que faire
# source: 65bf8582
facet--remedy--wait = Attendre
# source: 63c666b8
facet--remedy--wait_for_reset = Attendre la réinitialisation
# source: 0e011a29
facet--remedy--contact_team = Contacter l’équipe
# source: be7aa576
facet--remedy--reconnect_email = Reconnecter l’e-mail
# source: de036924
facet--remedy--reconnect_linkedin = Reconnecter LinkedIn
# source: 67561183
facet--remedy--connect_email = Connecter l’e-mail
# source: 3ac14f9c
facet--remedy--enrich_email = Enrichir l’e-mail
# source: f5a9d3a6
facet--remedy--enrich_contact = Enrichir le contact
# source: bd18d765
facet--remedy--add_subject = Ajouter un objet
# source: f65c5b0e
facet--remedy--add_message = Ajouter un message
# source: 78345a5e
facet--remedy--add_campaign_prompt = Ajouter un prompt de campagne
# source: ecf81c1e
facet--remedy--shorten_message = Réduire la longueur
# source: 86548e51
facet--remedy--sync_crm = Synchroniser avec le CRM

# source: cd8c5ad2
facet--channel = Canal
# source: 33a4050c
facet--channel--email = E-mail
# source: 6e01034e
facet--channel--linkedin = LinkedIn
# source: 393a87ca
facet--channel--inmail = InMail
# source: e04dfb21
facet--channel--crm = CRM

# source: bcb6106f
facet--resolved_by = Qui ou quoi y met fin
# source: f0745853
facet--resolved_by--time = Le temps
# source: 4a116dc3
facet--resolved_by--lead = Le lead
# source: 789c3d5d
facet--resolved_by--customer = Vous
# source: 5472308c
facet--resolved_by--team = L’équipe
