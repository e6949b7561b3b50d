### Campaign statuses in Spanish (es).
### No native speaker has reviewed this file yet.
###
### Address: usted. Quotation marks: « ».
### Words: locales/GLOSSARY.md

# source: 7bd056ab
article--title = Referencia de estados y subestados de la campaña
# "Audience" is the name of a tab in the product: it stays as it is.
# source: 5e87e37c
article--intro = La pestaña «Audience» usa estados y subestados para explicar con precisión por qué un contacto podría no estar avanzando. A continuación se muestra la referencia completa.
# source: 393a0604
article--tip = Consejo: para corregir un error, consulte el subestado de ese contacto en la pestaña «Audience». Entre las soluciones habituales están enriquecer el correo electrónico del contacto, volver a conectar su cuenta de LinkedIn o de correo electrónico, o sincronizar con su CRM.


## In progress

# source: e5f3c400
in_progress =
    .label = En curso
# source: c57bd3c2
in_progress-scheduled = A la espera de que transcurra el tiempo configurado entre acciones.
    .label = Programado
# source: 7186d16d
in_progress-identity_limits = La identidad ha alcanzado sus límites diarios de solicitudes de conexión.
    .label = Límites de la identidad
# source: 5af827a8
in_progress-waiting_to_connect = A la espera de que el lead acepte la solicitud de conexión.
    .label = A la espera de conexión
# source: 1a41099b
in_progress-monthly_conversation_limit = Se ha alcanzado el límite mensual de conversaciones de esta identidad. Se restablece el próximo mes; también puede contactar con el equipo para solicitar una ampliación.
    .label = Límite mensual de conversaciones
# Round millions take "de": 1.000.000 de días.
# source: 79329cb7
in_progress-connection_withdrawn =
    Se retiró la solicitud de conexión de LinkedIn. { $days ->
        [one] Queda { $days } día para el próximo intento.
        [many] Quedan { $days } de días para el próximo intento.
       *[other] Quedan { $days } días para el próximo intento.
    }
    .label = Conexión retirada
# source: 2329dd05
in_progress-outside_working_hours = La campaña está en pausa porque está fuera del horario laboral configurado.
    .label = Fuera del horario laboral


## Error

# source: 9a564850
error =
    .label = Error
# source: 294be01b
error-missing_email = La cuenta de correo electrónico utilizada para esta conversación ya no está disponible.
    .label = Falta el correo
# source: b7f9bcf3
error-email_disconnected = Las credenciales del correo electrónico han caducado. Vuelva a conectar el correo electrónico para continuar.
    .label = Correo desconectado
# source: fb08170a
error-linkedin_disconnected = La cuenta de LinkedIn utilizada para esta conversación está desconectada. Vuelva a conectarla para continuar.
    .label = LinkedIn desconectado
# source: 8484f931
error-system_error = Se produjo un error al procesar esta conversación.
    .label = Error del sistema
# source: f52139bf
error-inmail_credits_limit = La identidad se ha quedado sin créditos de InMail.
    .label = Límite de créditos de InMail
# source: c131a276
error-missing_subject = Los mensajes InMail requieren un asunto. Añada un asunto para continuar.
    .label = Falta el asunto
# source: d1e97eb3
error-invalid_identity_email = La dirección de correo electrónico de la identidad no es válida. Conecte el correo electrónico para continuar.
    .label = Correo de la identidad no válido
# source: fe7211f7
error-missing_contact_email = El correo electrónico profesional del contacto no se ha definido o no es válido. Enriquezca el correo electrónico para continuar.
    .label = Falta el correo del contacto
# source: 200c52f0
error-lead_not_scraped = Al lead le falta información obligatoria. Enriquezca el contacto para continuar.
    .label = Lead no extraído
# source: 06f8cf27
error-identity_misconfiguration = La identidad de LinkedIn no está configurada correctamente.
    .label = Identidad mal configurada
# source: ee91856d
error-missing_email_subject = No se encontró ningún asunto para el correo electrónico. Añada un asunto para continuar.
    .label = Falta el asunto del correo
# source: 62d217cb
error-missing_inmail_subject = No se encontró ningún asunto para el mensaje InMail. Añada un asunto para continuar.
    .label = Falta el asunto del InMail
# source: f26b06a1
error-missing_inmail_message = No hay contenido de mensaje para el InMail. Añada un mensaje para continuar.
    .label = Falta el mensaje InMail
# source: 223d6124
error-missing_linkedin_message = No hay contenido de mensaje para el mensaje de LinkedIn. Añada un mensaje para continuar.
    .label = Falta el mensaje de LinkedIn
# source: 37e9d03b
error-empty_message = El contenido del mensaje está vacío. Añada un mensaje para continuar.
    .label = Mensaje vacío
# source: 1497025d
error-missing_crm_id = Falta el ID de CRM del contacto. Sincronice con el CRM para obtener el ID de CRM.
    .label = Falta el ID de CRM
# The source says "CRM ID" in the second sentence; its owner has been asked.
# source: 9a3c5e2c
error-missing_owner_id = Falta el ID del propietario. Sincronice con el CRM para obtener el ID de CRM.
    .label = Falta el ID del propietario
# source: 1531c630
error-missing_campaign_prompt = No se encontró ningún prompt de la campaña. Añada un prompt de la campaña para continuar.
    .label = Falta el prompt de la campaña
# source: 5298c5f0
error-invalid_linkedin_id = El ID del perfil de LinkedIn del lead no es válido. Enriquezca el contacto para continuar.
    .label = ID de LinkedIn no válido
# source: ffc791b0
error-message_too_long = El mensaje de la solicitud de conexión supera el límite de { $limit } caracteres. Reduzca la longitud.
    .label = Mensaje demasiado largo
# source: 010fd97a
error-inmail_message_too_long = El mensaje InMail supera el límite de { $limit } caracteres. Reduzca la longitud.
    .label = Mensaje InMail demasiado largo
# source: cc93092a
error-linkedin_url_not_found = No se encontró la URL del perfil de LinkedIn del lead. Enriquezca el contacto para continuar.
    .label = URL de LinkedIn no encontrada


## Finished

# source: daa9bff0
finished =
    .label = Finalizado
# source: 70196526
finished-deleted = El contacto se ha eliminado de la campaña.
    .label = Eliminado
# source: 6d1670db
finished-blocked = Este lead ha sido bloqueado.
    .label = Bloqueado
# source: 2767946a
finished-out_of_office = El contacto respondió con un mensaje de fuera de la oficina. La secuencia termina.
    .label = Fuera de la oficina
# source: d9c19aa3
finished-bounced = El correo electrónico enviado a este lead ha rebotado.
    .label = Rebotado
# source: de6c3b7b
finished-no_response = La secuencia se completó correctamente, pero el contacto no ha respondido.
    .label = Sin respuesta
# source: 5b48d565
finished-not_connected = El contacto no aceptó la solicitud de conexión dentro del plazo configurado o la rechazó.
    .label = No conectado


## Paused, Replied

# source: ffe5684a
paused = El contacto se pausó manualmente, o se pausó toda la campaña, lo que pausó todos los leads.
    .label = En pausa
# source: 9f361bf5
replied = El contacto respondió a un mensaje.
    .label = Ha respondido


## Facets

# source: 30167173
facet--remedy = Qué hacer
# source: 65bf8582
facet--remedy--wait = Esperar
# source: 63c666b8
facet--remedy--wait_for_reset = Esperar al restablecimiento
# source: 0e011a29
facet--remedy--contact_team = Contactar con el equipo
# source: be7aa576
facet--remedy--reconnect_email = Volver a conectar el correo
# source: de036924
facet--remedy--reconnect_linkedin = Volver a conectar LinkedIn
# source: 67561183
facet--remedy--connect_email = Conectar el correo
# source: 3ac14f9c
facet--remedy--enrich_email = Enriquecer el correo
# source: f5a9d3a6
facet--remedy--enrich_contact = Enriquecer el contacto
# source: bd18d765
facet--remedy--add_subject = Añadir un asunto
# source: f65c5b0e
facet--remedy--add_message = Añadir un mensaje
# source: 78345a5e
facet--remedy--add_campaign_prompt = Añadir un prompt de la campaña
# source: ecf81c1e
facet--remedy--shorten_message = Reducir la longitud
# source: 86548e51
facet--remedy--sync_crm = Sincronizar con el CRM

# source: cd8c5ad2
facet--channel = Canal
# source: 33a4050c
facet--channel--email = Correo electrónico
# source: 6e01034e
facet--channel--linkedin = LinkedIn
# source: 393a87ca
facet--channel--inmail = InMail
# source: e04dfb21
facet--channel--crm = CRM

# source: bcb6106f
facet--resolved_by = Quién o qué lo resuelve
# source: f0745853
facet--resolved_by--time = El tiempo
# source: 4a116dc3
facet--resolved_by--lead = El lead
# source: 789c3d5d
facet--resolved_by--customer = Usted
# source: 5472308c
facet--resolved_by--team = El equipo
