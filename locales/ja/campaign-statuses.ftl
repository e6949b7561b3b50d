### Campaign statuses in Japanese (ja).
### No native speaker has reviewed this file yet.
###
### Address: です・ます. Quotation marks: 「 」. No space between Latin and Japanese letters.
### campaign = キャンペーン, lead = リード, contact = コンタクト, identity = アイデンティティ,
### sequence = シーケンス, conversation = 会話, substatus = サブステータス,
### connection request = つながり申請, subject = 件名, to enrich = エンリッチする, to sync = 同期する,
### limit = 上限, account = アカウント, email = メール, message = メッセージ,
### campaign prompt = キャンペーンプロンプト

article--title = キャンペーンのステータスとサブステータスのリファレンス
# "Audience" is the name of a tab in the product: it stays as it is.
article--intro = 「Audience」タブでは、コンタクトが先に進んでいない理由を、ステータスとサブステータスで正確に説明します。以下はその完全なリファレンスです。
article--tip = ヒント: エラーを解決するには、「Audience」タブで該当するコンタクトのサブステータスを確認してください。一般的な解決方法は、コンタクトのメールのエンリッチ、LinkedInまたはメールのアカウントの再接続、CRMとの同期です。


## In progress

in_progress =
    .label = 進行中
in_progress-scheduled = アクションの間に設定された待機時間が経過するのを待っています。
    .label = 予定済み
in_progress-identity_limits = アイデンティティが、つながり申請の1日あたりの上限に達しました。
    .label = アイデンティティの上限
in_progress-waiting_to_connect = リードがつながり申請を承認するのを待っています。
    .label = つながり待ち
in_progress-monthly_conversation_limit = このアイデンティティの月間会話数の上限に達しました。来月リセットされます。アップグレードするには、チームにお問い合わせください。
    .label = 月間会話数の上限
# Japanese has one form for every number: nothing to select.
in_progress-connection_withdrawn = LinkedInのつながり申請が取り下げられました。再試行まで残り{ $days }日です。
    .label = 申請取り下げ
in_progress-outside_working_hours = 設定された稼働時間外のため、キャンペーンは一時停止しています。
    .label = 稼働時間外


## Error

error =
    .label = エラー
error-missing_email = この会話に使用されていたメールアカウントは、現在利用できません。
    .label = メールなし
error-email_disconnected = メールの認証情報の有効期限が切れました。続行するには、メールを再接続してください。
    .label = メールの接続切れ
error-linkedin_disconnected = この会話に使用されているLinkedInアカウントの接続が切れています。続行するには、再接続してください。
    .label = LinkedInの接続切れ
error-system_error = この会話の処理中にエラーが発生しました。
    .label = システムエラー
error-inmail_credits_limit = アイデンティティのInMailクレジットがなくなりました。
    .label = InMailクレジットの上限
error-missing_subject = InMailメッセージには件名が必要です。続行するには、件名を追加してください。
    .label = 件名なし
error-invalid_identity_email = アイデンティティのメールアドレスが無効です。続行するには、メールを接続してください。
    .label = アイデンティティのメールが無効
error-missing_contact_email = コンタクトの仕事用メールが設定されていないか、無効です。続行するには、メールをエンリッチしてください。
    .label = コンタクトのメールなし
error-lead_not_scraped = リードに必要な情報が不足しています。続行するには、コンタクトをエンリッチしてください。
    .label = リード情報未取得
error-identity_misconfiguration = LinkedInのアイデンティティが正しく設定されていません。
    .label = アイデンティティの設定ミス
error-missing_email_subject = メールの件名が見つかりませんでした。続行するには、件名を追加してください。
    .label = メールの件名なし
error-missing_inmail_subject = InMailメッセージの件名が見つかりませんでした。続行するには、件名を追加してください。
    .label = InMailの件名なし
error-missing_inmail_message = InMailにメッセージの内容がありません。続行するには、メッセージを追加してください。
    .label = InMailメッセージなし
error-missing_linkedin_message = LinkedInメッセージに内容がありません。続行するには、メッセージを追加してください。
    .label = LinkedInメッセージなし
error-empty_message = メッセージの内容が空です。続行するには、メッセージを追加してください。
    .label = 空のメッセージ
error-missing_crm_id = コンタクトのCRM IDがありません。CRM IDを取得するには、CRMと同期してください。
    .label = CRM IDなし
# The source says "CRM ID" in the second sentence; its owner has been asked.
error-missing_owner_id = 所有者IDがありません。CRM IDを取得するには、CRMと同期してください。
    .label = 所有者IDなし
error-missing_campaign_prompt = キャンペーンプロンプトが見つかりませんでした。続行するには、キャンペーンプロンプトを追加してください。
    .label = キャンペーンプロンプトなし
error-invalid_linkedin_id = リードのLinkedInプロフィールIDが無効です。続行するには、コンタクトをエンリッチしてください。
    .label = LinkedIn IDが無効
error-message_too_long = つながり申請のメッセージが、上限の{ $limit }文字を超えています。短くしてください。
    .label = メッセージが長すぎる
error-inmail_message_too_long = InMailメッセージが、上限の{ $limit }文字を超えています。短くしてください。
    .label = InMailメッセージが長すぎる
error-linkedin_url_not_found = リードのLinkedInプロフィールURLが見つかりませんでした。続行するには、コンタクトをエンリッチしてください。
    .label = LinkedIn URLなし


## Finished

finished =
    .label = 終了
finished-deleted = コンタクトはキャンペーンから削除されました。
    .label = 削除済み
finished-blocked = このリードはブロックされました。
    .label = ブロック済み
finished-out_of_office = コンタクトから不在通知の返信がありました。シーケンスは終了します。
    .label = 不在
finished-bounced = このリードへのメールは、配信できずに返送されました。
    .label = バウンス
finished-no_response = シーケンスは正常に完了しましたが、コンタクトからの返信はありません。
    .label = 返信なし
finished-not_connected = コンタクトは、設定された期間内につながり申請を承認しなかったか、辞退しました。
    .label = つながりなし


## Paused, Replied

paused = コンタクトが手動で一時停止されたか、キャンペーン全体が一時停止され、それによりすべてのリードが一時停止されました。
    .label = 一時停止
replied = コンタクトがメッセージに返信しました。
    .label = 返信あり


## Facets

facet--remedy = 対処方法
facet--remedy--wait = 待つ
facet--remedy--wait_for_reset = リセットを待つ
facet--remedy--contact_team = チームに問い合わせる
facet--remedy--reconnect_email = メールを再接続する
facet--remedy--reconnect_linkedin = LinkedInを再接続する
facet--remedy--connect_email = メールを接続する
facet--remedy--enrich_email = メールをエンリッチする
facet--remedy--enrich_contact = コンタクトをエンリッチする
facet--remedy--add_subject = 件名を追加する
facet--remedy--add_message = メッセージを追加する
facet--remedy--add_campaign_prompt = キャンペーンプロンプトを追加する
facet--remedy--shorten_message = 短くする
facet--remedy--sync_crm = CRMと同期する

facet--channel = チャネル
facet--channel--email = メール
facet--channel--linkedin = LinkedIn
facet--channel--inmail = InMail
facet--channel--crm = CRM

facet--resolved_by = 解決するのは
facet--resolved_by--time = 時間の経過
facet--resolved_by--lead = リード
# "You": Japanese does not address the reader with a pronoun, so the reader is named.
facet--resolved_by--customer = お客様
facet--resolved_by--team = チーム
