package org.stet.decisions;

import java.util.Locale;

/** What a person did about a correction. */
public enum Act {
  ACCEPT,
  REJECT,
  /** Accept, with a wording of one's own. */
  EDIT,
  /** Take back: the machine decides again. */
  WITHDRAW;

  /** Lower case, as it stands in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads what {@link #label} writes. */
  public static Act of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
