package org.stet.page;

import java.util.Locale;

/** What a region or paragraph is on a newspaper page. */
public enum Role {
  MASTHEAD,
  FOLIO,
  HEADLINE,
  DECK,
  BYLINE,
  DATELINE,
  BODY,
  CAPTION,
  CREDIT,
  ADVERTISEMENT,
  TABLE,
  PHOTO,
  /** Jump lines, navigation and the like: on the page, but no part of any article. */
  FURNITURE;

  /** Lower case, as it stands in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
