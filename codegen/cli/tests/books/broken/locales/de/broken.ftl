error-missing_email = Gut[2J.
    .label = ‮gnutrÖ
