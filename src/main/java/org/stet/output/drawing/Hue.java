package org.stet.output.drawing;

import java.awt.Color;
import org.stet.page.Role;

/** Each role has its colour. */
final class Hue {

  private Hue() {}

  static Color of(Role role) {
    return switch (role) {
      case MASTHEAD -> new Color(0x6A1B9A);
      case FOLIO -> new Color(0x8E6BBF);
      case HEADLINE -> new Color(0xC62828);
      case DECK -> new Color(0xE57328);
      case BYLINE, DATELINE -> new Color(0xAD7F00);
      case BODY -> new Color(0x1565C0);
      case CAPTION, CREDIT -> new Color(0x00838F);
      case ADVERTISEMENT, TABLE -> new Color(0x2E7D32);
      case PHOTO -> new Color(0x6D4C41);
      case FURNITURE -> new Color(0x616161);
    };
  }
}
