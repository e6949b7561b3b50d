### Campaign statuses in Japanese (ja).
### No native speaker has reviewed this file yet.
###
### Address: です・ます. Quotation marks: 「 」. No space between Latin and Japanese letters.
### Words: locales/GLOSSARY.md

# source: 7bd056ab
article--title = キャンペーンのステータスとサブステータスのリファレンス
# "Audience" is the name of a tab in the product: it stays as it is.
# source: 5e87e37c
article--intro = 「Audience」タブでは、コンタクトが先に進んでいない理由を、ステータスとサブステータスで正確に説明します。以下はその完全なリファレンスです。
# source: 393a0604
article--tip = ヒント: エラーを解決するには、「Audience」タブで該当するコンタクトのサブステータスを確認してください。一般的な解決方法は、コンタクトのメールのエンリッチ、LinkedInまたはメールのアカウントの再接続、CRMとの同期です。


## In progress

# source: e5f3c400
in_progress =
    .label = 進行中
# source: c57bd3c2
in_progress-scheduled = アクションの間に設定された待機時間が経過するのを待っています。
    .label = 予定済み
# source: 7186d16d
in_progress-identity_limits = アイデンティティが、つながり申請の1日あたりの上限に達しました。
    .label = アイデンティティの上限
# source: 5af827a8
in_progress-waiting_to_connect = リードがつながり申請を承認するのを待っています。
    .label = つながり待ち
# source: 1a41099b
in_progress-monthly_conversation_limit = このアイデンティティの月間会話数の上限に達しました。来月リセットされます。アップグレードするには、チームにお問い合わせください。
    .label = 月間会話数の上限
# Japanese has one form for every number: nothing to select.
# source: 79329cb7
in_progress-connection_withdrawn = LinkedInのつながり申請が取り下げられました。再試行まで残り{ $days }日です。
    .label = 申請取り下げ
# source: 2329dd05
in_progress-outside_working_hours = 設定された稼働時間外のため、キャンペーンは一時停止しています。
    .label = 稼働時間外


## Error

# source: 9a564850
error =
    .label = エラー
# source: 294be01b
error-missing_email = この会話に使用されていたメールアカウントは、現在利用できません。
    .label = メールなし
# source: b7f9bcf3
error-email_disconnected = メールの認証情報の有効期限が切れました。続行するには、メールを再接続してください。
    .label = メールの接続切れ
# source: fb08170a
error-linkedin_disconnected = この会話に使用されているLinkedInアカウントの接続が切れています。続行するには、再接続してください。
    .label = LinkedInの接続切れ
# source: 8484f931
error-system_error = この会話の処理中にエラーが発生しました。
    .label = システムエラー
# source: f52139bf
error-inmail_credits_limit = アイデンティティのInMailクレジットがなくなりました。
    .label = InMailクレジットの上限
# source: c131a276
error-missing_subject = InMailメッセージには件名が必要です。続行するには、件名を追加してください。
    .label = 件名なし
# source: d1e97eb3
error-invalid_identity_email = アイデンティティのメールアドレスが無効です。続行するには、メールを接続してください。
    .label = アイデンティティのメールが無効
# source: fe7211f7
error-missing_contact_email = コンタクトの仕事用メールが設定されていないか、無効です。続行するには、メールをエンリッチしてください。
    .label = コンタクトのメールなし
# source: 200c52f0
error-lead_not_scraped = リードに必要な情報が不足しています。続行するには、コンタクトをエンリッチしてください。
    .label = リード情報未取得
# source: 06f8cf27
error-identity_misconfiguration = LinkedInのアイデンティティが正しく設定されていません。
    .label = アイデンティティの設定ミス
# source: ee91856d
error-missing_email_subject = メールの件名が見つかりませんでした。続行するには、件名を追加してください。
    .label = メールの件名なし
# source: 62d217cb
error-missing_inmail_subject = InMailメッセージの件名が見つかりませんでした。続行するには、件名を追加してください。
    .label = InMailの件名なし
# source: f26b06a1
error-missing_inmail_message = InMailにメッセージの内容がありません。続行するには、メッセージを追加してください。
    .label = InMailメッセージなし
# source: 223d6124
error-missing_linkedin_message = LinkedInメッセージに内容がありません。続行するには、メッセージを追加してください。
    .label = LinkedInメッセージなし
# source: 37e9d03b
error-empty_message = メッセージの内容が空です。続行するには、メッセージを追加してください。
    .label = 空のメッセージ
# source: 1497025d
error-missing_crm_id = コンタクトのCRM IDがありません。CRM IDを取得するには、CRMと同期してください。
    .label = CRM IDなし
# The source says "CRM ID" in the second sentence; its owner has been asked.
# source: 9a3c5e2c
error-missing_owner_id = 所有者IDがありません。CRM IDを取得するには、CRMと同期してください。
    .label = 所有者IDなし
# source: 1531c630
error-missing_campaign_prompt = キャンペーンプロンプトが見つかりませんでした。続行するには、キャンペーンプロンプトを追加してください。
    .label = キャンペーンプロンプトなし
# source: 5298c5f0
error-invalid_linkedin_id = リードのLinkedInプロフィールIDが無効です。続行するには、コンタクトをエンリッチしてください。
    .label = LinkedIn IDが無効
# source: ffc791b0
error-message_too_long = つながり申請のメッセージが、上限の{ $limit }文字を超えています。短くしてください。
    .label = メッセージが長すぎる
# source: 010fd97a
error-inmail_message_too_long = InMailメッセージが、上限の{ $limit }文字を超えています。短くしてください。
    .label = InMailメッセージが長すぎる
# source: cc93092a
error-linkedin_url_not_found = リードのLinkedInプロフィールURLが見つかりませんでした。続行するには、コンタクトをエンリッチしてください。
    .label = LinkedIn URLなし


## Finished

# source: daa9bff0
finished =
    .label = 終了
# source: 70196526
finished-deleted = コンタクトはキャンペーンから削除されました。
    .label = 削除済み
# source: 6d1670db
finished-blocked = このリードはブロックされました。
    .label = ブロック済み
# source: 2767946a
finished-out_of_office = コンタクトから不在通知の返信がありました。シーケンスは終了します。
    .label = 不在
# source: d9c19aa3
finished-bounced = このリードへのメールは、配信できずに返送されました。
    .label = バウンス
# source: de6c3b7b
finished-no_response = シーケンスは正常に完了しましたが、コンタクトからの返信はありません。
    .label = 返信なし
# source: 5b48d565
finished-not_connected = コンタクトは、設定された期間内につながり申請を承認しなかったか、辞退しました。
    .label = つながりなし


## Paused, Replied

# source: ffe5684a
paused = コンタクトが手動で一時停止されたか、キャンペーン全体が一時停止され、それによりすべてのリードが一時停止されました。
    .label = 一時停止
# source: 9f361bf5
replied = コンタクトがメッセージに返信しました。
    .label = 返信あり


## Facets

# source: 30167173
facet--remedy = 対処方法
# source: 65bf8582
facet--remedy--wait = 待つ
# source: 63c666b8
facet--remedy--wait_for_reset = リセットを待つ
# source: 0e011a29
facet--remedy--contact_team = チームに問い合わせる
# source: be7aa576
facet--remedy--reconnect_email = メールを再接続する
# source: de036924
facet--remedy--reconnect_linkedin = LinkedInを再接続する
# source: 67561183
facet--remedy--connect_email = メールを接続する
# source: 3ac14f9c
facet--remedy--enrich_email = メールをエンリッチする
# source: f5a9d3a6
facet--remedy--enrich_contact = コンタクトをエンリッチする
# source: bd18d765
facet--remedy--add_subject = 件名を追加する
# source: f65c5b0e
facet--remedy--add_message = メッセージを追加する
# source: 78345a5e
facet--remedy--add_campaign_prompt = キャンペーンプロンプトを追加する
# source: ecf81c1e
facet--remedy--shorten_message = 短くする
# source: 86548e51
facet--remedy--sync_crm = CRMと同期する

# source: cd8c5ad2
facet--channel = チャネル
# source: 33a4050c
facet--channel--email = メール
# source: 6e01034e
facet--channel--linkedin = LinkedIn
# source: 393a87ca
facet--channel--inmail = InMail
# source: e04dfb21
facet--channel--crm = CRM

# source: bcb6106f
facet--resolved_by = 解決するのは
# source: f0745853
facet--resolved_by--time = 時間の経過
# source: 4a116dc3
facet--resolved_by--lead = リード
# "You": Japanese does not address the reader with a pronoun, so the reader is named.
# source: 789c3d5d
facet--resolved_by--customer = お客様
# source: 5472308c
facet--resolved_by--team = チーム
