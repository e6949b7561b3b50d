### Campaign statuses in Brazilian Portuguese (pt-BR).
### No native speaker has reviewed this file yet.
###
### Address: você. Quotation marks: “ ”.
### campaign = campanha, lead = lead, contact = contato, identity = identidade, sequence = sequência,
### conversation = conversa, substatus = substatus, connection request = solicitação de conexão,
### subject = assunto, to enrich = enriquecer, to sync = sincronizar, limit = limite,
### account = conta, email = e-mail, message = mensagem, campaign prompt = prompt da campanha

article--title = Referência de status e substatus da campanha
# "Audience" is the name of a tab in the product: it stays as it is.
article--intro = A aba “Audience” usa status e substatus para explicar com precisão por que um contato pode não estar avançando. Veja abaixo a referência completa.
article--tip = Dica: para corrigir um erro, verifique o substatus desse contato na aba “Audience”. As correções mais comuns são enriquecer o e-mail do contato, reconectar sua conta do LinkedIn ou de e-mail ou sincronizar com seu CRM.


## In progress

in_progress =
    .label = Em andamento
in_progress-scheduled = Aguardando o intervalo configurado entre as ações.
    .label = Agendado
in_progress-identity_limits = A identidade atingiu seus limites diários de solicitações de conexão.
    .label = Limites da identidade
in_progress-waiting_to_connect = Aguardando o lead aceitar a solicitação de conexão.
    .label = Aguardando conexão
in_progress-monthly_conversation_limit = O limite mensal de conversas desta identidade foi atingido. Ele é redefinido no próximo mês; você também pode entrar em contato com a equipe para fazer um upgrade.
    .label = Limite mensal de conversas
# Zero takes the singular; round millions take "de".
in_progress-connection_withdrawn =
    A solicitação de conexão do LinkedIn foi retirada. { $days ->
        [one] Falta { $days } dia para a próxima tentativa.
        [many] Faltam { $days } de dias para a próxima tentativa.
       *[other] Faltam { $days } dias para a próxima tentativa.
    }
    .label = Conexão retirada
in_progress-outside_working_hours = A campanha está pausada porque está fora do horário de trabalho configurado.
    .label = Fora do horário de trabalho


## Error

error =
    .label = Erro
error-missing_email = A conta de e-mail usada nesta conversa não está mais disponível.
    .label = E-mail ausente
error-email_disconnected = As credenciais do e-mail expiraram. Reconecte o e-mail para continuar.
    .label = E-mail desconectado
error-linkedin_disconnected = A conta do LinkedIn usada nesta conversa está desconectada. Reconecte-a para continuar.
    .label = LinkedIn desconectado
error-system_error = Ocorreu um erro ao processar esta conversa.
    .label = Erro do sistema
error-inmail_credits_limit = Os créditos de InMail da identidade acabaram.
    .label = Limite de créditos de InMail
error-missing_subject = As mensagens InMail exigem um assunto. Adicione um assunto para continuar.
    .label = Assunto ausente
error-invalid_identity_email = O endereço de e-mail da identidade não é válido. Conecte o e-mail para continuar.
    .label = E-mail da identidade inválido
error-missing_contact_email = O e-mail profissional do contato não foi definido ou é inválido. Enriqueça o e-mail para continuar.
    .label = E-mail do contato ausente
error-lead_not_scraped = Faltam informações obrigatórias do lead. Enriqueça o contato para continuar.
    .label = Lead não extraído
error-identity_misconfiguration = A identidade do LinkedIn não está configurada corretamente.
    .label = Identidade mal configurada
error-missing_email_subject = Nenhum assunto foi encontrado para o e-mail. Adicione um assunto para continuar.
    .label = Assunto do e-mail ausente
error-missing_inmail_subject = Nenhum assunto foi encontrado para a mensagem InMail. Adicione um assunto para continuar.
    .label = Assunto do InMail ausente
error-missing_inmail_message = Não há conteúdo de mensagem para o InMail. Adicione uma mensagem para continuar.
    .label = Mensagem InMail ausente
error-missing_linkedin_message = Não há conteúdo de mensagem para a mensagem do LinkedIn. Adicione uma mensagem para continuar.
    .label = Mensagem do LinkedIn ausente
error-empty_message = O conteúdo da mensagem está vazio. Adicione uma mensagem para continuar.
    .label = Mensagem vazia
error-missing_crm_id = O ID de CRM do contato está ausente. Sincronize com o CRM para obter o ID de CRM.
    .label = ID de CRM ausente
# The source says "CRM ID" in the second sentence; its owner has been asked.
error-missing_owner_id = O ID do proprietário está ausente. Sincronize com o CRM para obter o ID de CRM.
    .label = ID do proprietário ausente
error-missing_campaign_prompt = Nenhum prompt da campanha foi encontrado. Adicione um prompt da campanha para continuar.
    .label = Prompt da campanha ausente
error-invalid_linkedin_id = O ID do perfil do LinkedIn do lead não é válido. Enriqueça o contato para continuar.
    .label = ID do LinkedIn inválido
error-message_too_long = A mensagem da solicitação de conexão excede o limite de { $limit } caracteres. Reduza o tamanho.
    .label = Mensagem muito longa
error-inmail_message_too_long = A mensagem InMail excede o limite de { $limit } caracteres. Reduza o tamanho.
    .label = Mensagem InMail muito longa
error-linkedin_url_not_found = O URL do perfil do LinkedIn do lead não foi encontrado. Enriqueça o contato para continuar.
    .label = URL do LinkedIn não encontrado


## Finished

finished =
    .label = Concluído
finished-deleted = O contato foi removido da campanha.
    .label = Excluído
finished-blocked = Este lead foi bloqueado.
    .label = Bloqueado
finished-out_of_office = O contato respondeu com uma mensagem de ausência temporária. A sequência é encerrada.
    .label = Ausência temporária
finished-bounced = O e-mail enviado a este lead foi devolvido.
    .label = Devolvido
finished-no_response = A sequência foi concluída com sucesso, mas o contato não respondeu.
    .label = Sem resposta
finished-not_connected = O contato não aceitou a solicitação de conexão dentro do período configurado ou a recusou.
    .label = Não conectado


## Paused, Replied

paused = O contato foi pausado manualmente, ou a campanha inteira foi pausada, o que pausou todos os leads.
    .label = Pausado
replied = O contato respondeu a uma mensagem.
    .label = Respondeu


## Facets

facet--remedy = O que fazer
facet--remedy--wait = Aguardar
facet--remedy--wait_for_reset = Aguardar a redefinição
facet--remedy--contact_team = Entrar em contato com a equipe
facet--remedy--reconnect_email = Reconectar o e-mail
facet--remedy--reconnect_linkedin = Reconectar o LinkedIn
facet--remedy--connect_email = Conectar o e-mail
facet--remedy--enrich_email = Enriquecer o e-mail
facet--remedy--enrich_contact = Enriquecer o contato
facet--remedy--add_subject = Adicionar um assunto
facet--remedy--add_message = Adicionar uma mensagem
facet--remedy--add_campaign_prompt = Adicionar um prompt da campanha
facet--remedy--shorten_message = Reduzir o tamanho
facet--remedy--sync_crm = Sincronizar com o CRM

facet--channel = Canal
facet--channel--email = E-mail
facet--channel--linkedin = LinkedIn
facet--channel--inmail = InMail
facet--channel--crm = CRM

facet--resolved_by = Quem ou o que resolve
facet--resolved_by--time = O tempo
facet--resolved_by--lead = O lead
facet--resolved_by--customer = Você
facet--resolved_by--team = A equipe
