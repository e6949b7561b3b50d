### Campaign statuses in Spanish (es).
### No native speaker has reviewed this file yet.
###
### Address: usted. Quotation marks: « ».
### campaign = campaña, lead = lead, contact = contacto, identity = identidad, sequence = secuencia,
### conversation = conversación, substatus = subestado, connection request = solicitud de conexión,
### subject = asunto, to enrich = enriquecer, to sync = sincronizar, limit = límite,
### account = cuenta, email = correo electrónico (labels: correo), message = mensaje,
### campaign prompt = prompt de la campaña

article--title = Referencia de estados y subestados de la campaña
# "Audience" is the name of a tab in the product: it stays as it is.
article--intro = La pestaña «Audience» usa estados y subestados para explicar con precisión por qué un contacto podría no estar avanzando. A continuación se muestra la referencia completa.
article--tip = Consejo: para corregir un error, consulte el subestado de ese contacto en la pestaña «Audience». Entre las soluciones habituales están enriquecer el correo electrónico del contacto, volver a conectar su cuenta de LinkedIn o de correo electrónico, o sincronizar con su CRM.


## In progress

in_progress =
    .label = En curso
in_progress-scheduled = A la espera de que transcurra el tiempo configurado entre acciones.
    .label = Programado
in_progress-identity_limits = La identidad ha alcanzado sus límites diarios de solicitudes de conexión.
    .label = Límites de la identidad
in_progress-waiting_to_connect = A la espera de que el lead acepte la solicitud de conexión.
    .label = A la espera de conexión
in_progress-monthly_conversation_limit = Se ha alcanzado el límite mensual de conversaciones de esta identidad. Se restablece el próximo mes; también puede contactar con el equipo para solicitar una ampliación.
    .label = Límite mensual de conversaciones
# Round millions take "de": 1.000.000 de días.
in_progress-connection_withdrawn =
    Se retiró la solicitud de conexión de LinkedIn. { $days ->
        [one] Queda { $days } día para el próximo intento.
        [many] Quedan { $days } de días para el próximo intento.
       *[other] Quedan { $days } días para el próximo intento.
    }
    .label = Conexión retirada
in_progress-outside_working_hours = La campaña está en pausa porque está fuera del horario laboral configurado.
    .label = Fuera del horario laboral


## Error

error =
    .label = Error
error-missing_email = La cuenta de correo electrónico utilizada para esta conversación ya no está disponible.
    .label = Falta el correo
error-email_disconnected = Las credenciales del correo electrónico han caducado. Vuelva a conectar el correo electrónico para continuar.
    .label = Correo desconectado
error-linkedin_disconnected = La cuenta de LinkedIn utilizada para esta conversación está desconectada. Vuelva a conectarla para continuar.
    .label = LinkedIn desconectado
error-system_error = Se produjo un error al procesar esta conversación.
    .label = Error del sistema
error-inmail_credits_limit = La identidad se ha quedado sin créditos de InMail.
    .label = Límite de créditos de InMail
error-missing_subject = Los mensajes InMail requieren un asunto. Añada un asunto para continuar.
    .label = Falta el asunto
error-invalid_identity_email = La dirección de correo electrónico de la identidad no es válida. Conecte el correo electrónico para continuar.
    .label = Correo de la identidad no válido
error-missing_contact_email = El correo electrónico profesional del contacto no se ha definido o no es válido. Enriquezca el correo electrónico para continuar.
    .label = Falta el correo del contacto
error-lead_not_scraped = Al lead le falta información obligatoria. Enriquezca el contacto para continuar.
    .label = Lead no extraído
error-identity_misconfiguration = La identidad de LinkedIn no está configurada correctamente.
    .label = Identidad mal configurada
error-missing_email_subject = No se encontró ningún asunto para el correo electrónico. Añada un asunto para continuar.
    .label = Falta el asunto del correo
error-missing_inmail_subject = No se encontró ningún asunto para el mensaje InMail. Añada un asunto para continuar.
    .label = Falta el asunto del InMail
error-missing_inmail_message = No hay contenido de mensaje para el InMail. Añada un mensaje para continuar.
    .label = Falta el mensaje InMail
error-missing_linkedin_message = No hay contenido de mensaje para el mensaje de LinkedIn. Añada un mensaje para continuar.
    .label = Falta el mensaje de LinkedIn
error-empty_message = El contenido del mensaje está vacío. Añada un mensaje para continuar.
    .label = Mensaje vacío
error-missing_crm_id = Falta el ID de CRM del contacto. Sincronice con el CRM para obtener el ID de CRM.
    .label = Falta el ID de CRM
# The source says "CRM ID" in the second sentence; its owner has been asked.
error-missing_owner_id = Falta el ID del propietario. Sincronice con el CRM para obtener el ID de CRM.
    .label = Falta el ID del propietario
error-missing_campaign_prompt = No se encontró ningún prompt de la campaña. Añada un prompt de la campaña para continuar.
    .label = Falta el prompt de la campaña
error-invalid_linkedin_id = El ID del perfil de LinkedIn del lead no es válido. Enriquezca el contacto para continuar.
    .label = ID de LinkedIn no válido
error-message_too_long = El mensaje de la solicitud de conexión supera el límite de { $limit } caracteres. Reduzca la longitud.
    .label = Mensaje demasiado largo
error-inmail_message_too_long = El mensaje InMail supera el límite de { $limit } caracteres. Reduzca la longitud.
    .label = Mensaje InMail demasiado largo
error-linkedin_url_not_found = No se encontró la URL del perfil de LinkedIn del lead. Enriquezca el contacto para continuar.
    .label = URL de LinkedIn no encontrada


## Finished

finished =
    .label = Finalizado
finished-deleted = El contacto se ha eliminado de la campaña.
    .label = Eliminado
finished-blocked = Este lead ha sido bloqueado.
    .label = Bloqueado
finished-out_of_office = El contacto respondió con un mensaje de fuera de la oficina. La secuencia termina.
    .label = Fuera de la oficina
finished-bounced = El correo electrónico enviado a este lead ha rebotado.
    .label = Rebotado
finished-no_response = La secuencia se completó correctamente, pero el contacto no ha respondido.
    .label = Sin respuesta
finished-not_connected = El contacto no aceptó la solicitud de conexión dentro del plazo configurado o la rechazó.
    .label = No conectado


## Paused, Replied

paused = El contacto se pausó manualmente, o se pausó toda la campaña, lo que pausó todos los leads.
    .label = En pausa
replied = El contacto respondió a un mensaje.
    .label = Ha respondido


## Facets

facet--remedy = Qué hacer
facet--remedy--wait = Esperar
facet--remedy--wait_for_reset = Esperar al restablecimiento
facet--remedy--contact_team = Contactar con el equipo
facet--remedy--reconnect_email = Volver a conectar el correo
facet--remedy--reconnect_linkedin = Volver a conectar LinkedIn
facet--remedy--connect_email = Conectar el correo
facet--remedy--enrich_email = Enriquecer el correo
facet--remedy--enrich_contact = Enriquecer el contacto
facet--remedy--add_subject = Añadir un asunto
facet--remedy--add_message = Añadir un mensaje
facet--remedy--add_campaign_prompt = Añadir un prompt de la campaña
facet--remedy--shorten_message = Reducir la longitud
facet--remedy--sync_crm = Sincronizar con el CRM

facet--channel = Canal
facet--channel--email = Correo electrónico
facet--channel--linkedin = LinkedIn
facet--channel--inmail = InMail
facet--channel--crm = CRM

facet--resolved_by = Quién o qué lo resuelve
facet--resolved_by--time = El tiempo
facet--resolved_by--lead = El lead
facet--resolved_by--customer = Usted
facet--resolved_by--team = El equipo
