### Campaign statuses in Brazilian Portuguese (pt-BR).
### No native speaker has reviewed this file yet.
###
### Address: você. Quotation marks: “ ”.
### Words: locales/GLOSSARY.md

# source: 7bd056ab
article--title = Referência de status e substatus da campanha
# "Audience" is the name of a tab in the product: it stays as it is.
# source: 5e87e37c
article--intro = A aba “Audience” usa status e substatus para explicar com precisão por que um contato pode não estar avançando. Veja abaixo a referência completa.
# source: 393a0604
article--tip = Dica: para corrigir um erro, verifique o substatus desse contato na aba “Audience”. As correções mais comuns são enriquecer o e-mail do contato, reconectar sua conta do LinkedIn ou de e-mail ou sincronizar com seu CRM.


## In progress

# source: e5f3c400
in_progress =
    .label = Em andamento
# source: c57bd3c2
in_progress-scheduled = Aguardando o intervalo configurado entre as ações.
    .label = Agendado
# source: 7186d16d
in_progress-identity_limits = A identidade atingiu seus limites diários de solicitações de conexão.
    .label = Limites da identidade
# source: 5af827a8
in_progress-waiting_to_connect = Aguardando o lead aceitar a solicitação de conexão.
    .label = Aguardando conexão
# source: 1a41099b
in_progress-monthly_conversation_limit = O limite mensal de conversas desta identidade foi atingido. Ele é redefinido no próximo mês; você também pode entrar em contato com a equipe para fazer um upgrade.
    .label = Limite mensal de conversas
# Zero takes the singular; round millions take "de".
# source: 79329cb7
in_progress-connection_withdrawn =
    A solicitação de conexão do LinkedIn foi retirada. { $days ->
        [one] Falta { $days } dia para a próxima tentativa.
        [many] Faltam { $days } de dias para a próxima tentativa.
       *[other] Faltam { $days } dias para a próxima tentativa.
    }
    .label = Conexão retirada
# source: 2329dd05
in_progress-outside_working_hours = A campanha está pausada porque está fora do horário de trabalho configurado.
    .label = Fora do horário de trabalho


## Error

# source: 9a564850
error =
    .label = Erro
# source: 294be01b
error-missing_email = A conta de e-mail usada nesta conversa não está mais disponível.
    .label = E-mail ausente
# source: b7f9bcf3
error-email_disconnected = As credenciais do e-mail expiraram. Reconecte o e-mail para continuar.
    .label = E-mail desconectado
# source: fb08170a
error-linkedin_disconnected = A conta do LinkedIn usada nesta conversa está desconectada. Reconecte-a para continuar.
    .label = LinkedIn desconectado
# source: 8484f931
error-system_error = Ocorreu um erro ao processar esta conversa.
    .label = Erro do sistema
# source: f52139bf
error-inmail_credits_limit = Os créditos de InMail da identidade acabaram.
    .label = Limite de créditos de InMail
# source: c131a276
error-missing_subject = As mensagens InMail exigem um assunto. Adicione um assunto para continuar.
    .label = Assunto ausente
# source: d1e97eb3
error-invalid_identity_email = O endereço de e-mail da identidade não é válido. Conecte o e-mail para continuar.
    .label = E-mail da identidade inválido
# source: fe7211f7
error-missing_contact_email = O e-mail profissional do contato não foi definido ou é inválido. Enriqueça o e-mail para continuar.
    .label = E-mail do contato ausente
# source: 200c52f0
error-lead_not_scraped = Faltam informações obrigatórias do lead. Enriqueça o contato para continuar.
    .label = Lead não extraído
# source: 06f8cf27
error-identity_misconfiguration = A identidade do LinkedIn não está configurada corretamente.
    .label = Identidade mal configurada
# source: ee91856d
error-missing_email_subject = Nenhum assunto foi encontrado para o e-mail. Adicione um assunto para continuar.
    .label = Assunto do e-mail ausente
# source: 62d217cb
error-missing_inmail_subject = Nenhum assunto foi encontrado para a mensagem InMail. Adicione um assunto para continuar.
    .label = Assunto do InMail ausente
# source: f26b06a1
error-missing_inmail_message = Não há conteúdo de mensagem para o InMail. Adicione uma mensagem para continuar.
    .label = Mensagem InMail ausente
# source: 223d6124
error-missing_linkedin_message = Não há conteúdo de mensagem para a mensagem do LinkedIn. Adicione uma mensagem para continuar.
    .label = Mensagem do LinkedIn ausente
# source: 37e9d03b
error-empty_message = O conteúdo da mensagem está vazio. Adicione uma mensagem para continuar.
    .label = Mensagem vazia
# source: 1497025d
error-missing_crm_id = O ID de CRM do contato está ausente. Sincronize com o CRM para obter o ID de CRM.
    .label = ID de CRM ausente
# The source says "CRM ID" in the second sentence; its owner has been asked.
# source: 9a3c5e2c
error-missing_owner_id = O ID do proprietário está ausente. Sincronize com o CRM para obter o ID de CRM.
    .label = ID do proprietário ausente
# source: 1531c630
error-missing_campaign_prompt = Nenhum prompt da campanha foi encontrado. Adicione um prompt da campanha para continuar.
    .label = Prompt da campanha ausente
# source: 5298c5f0
error-invalid_linkedin_id = O ID do perfil do LinkedIn do lead não é válido. Enriqueça o contato para continuar.
    .label = ID do LinkedIn inválido
# source: ffc791b0
error-message_too_long = A mensagem da solicitação de conexão excede o limite de { $limit } caracteres. Reduza o tamanho.
    .label = Mensagem muito longa
# source: 010fd97a
error-inmail_message_too_long = A mensagem InMail excede o limite de { $limit } caracteres. Reduza o tamanho.
    .label = Mensagem InMail muito longa
# source: cc93092a
error-linkedin_url_not_found = O URL do perfil do LinkedIn do lead não foi encontrado. Enriqueça o contato para continuar.
    .label = URL do LinkedIn não encontrado


## Finished

# source: daa9bff0
finished =
    .label = Concluído
# source: 70196526
finished-deleted = O contato foi removido da campanha.
    .label = Excluído
# source: 6d1670db
finished-blocked = Este lead foi bloqueado.
    .label = Bloqueado
# source: 2767946a
finished-out_of_office = O contato respondeu com uma mensagem de ausência temporária. A sequência é encerrada.
    .label = Ausência temporária
# source: d9c19aa3
finished-bounced = O e-mail enviado a este lead foi devolvido.
    .label = Devolvido
# source: de6c3b7b
finished-no_response = A sequência foi concluída com sucesso, mas o contato não respondeu.
    .label = Sem resposta
# source: 5b48d565
finished-not_connected = O contato não aceitou a solicitação de conexão dentro do período configurado ou a recusou.
    .label = Não conectado


## Paused, Replied

# source: ffe5684a
paused = O contato foi pausado manualmente, ou a campanha inteira foi pausada, o que pausou todos os leads.
    .label = Pausado
# source: 9f361bf5
replied = O contato respondeu a uma mensagem.
    .label = Respondeu


## Facets

# source: 30167173
facet--remedy = O que fazer
# source: 65bf8582
facet--remedy--wait = Aguardar
# source: 63c666b8
facet--remedy--wait_for_reset = Aguardar a redefinição
# source: 0e011a29
facet--remedy--contact_team = Entrar em contato com a equipe
# source: be7aa576
facet--remedy--reconnect_email = Reconectar o e-mail
# source: de036924
facet--remedy--reconnect_linkedin = Reconectar o LinkedIn
# source: 67561183
facet--remedy--connect_email = Conectar o e-mail
# source: 3ac14f9c
facet--remedy--enrich_email = Enriquecer o e-mail
# source: f5a9d3a6
facet--remedy--enrich_contact = Enriquecer o contato
# source: bd18d765
facet--remedy--add_subject = Adicionar um assunto
# source: f65c5b0e
facet--remedy--add_message = Adicionar uma mensagem
# source: 78345a5e
facet--remedy--add_campaign_prompt = Adicionar um prompt da campanha
# source: ecf81c1e
facet--remedy--shorten_message = Reduzir o tamanho
# source: 86548e51
facet--remedy--sync_crm = Sincronizar com o CRM

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
facet--resolved_by = Quem ou o que resolve
# source: f0745853
facet--resolved_by--time = O tempo
# source: 4a116dc3
facet--resolved_by--lead = O lead
# source: 789c3d5d
facet--resolved_by--customer = Você
# source: 5472308c
facet--resolved_by--team = A equipe
