//! Campaign statuses and substatuses, generated from the book in `catalog/`.
