package org.stet.lexicon;

import java.io.Serial;

/** A mistake in one of the user's word files; the message names file, line and reason. */
public final class DictionaryException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  public DictionaryException(String file, int line, String reason) {
    super("%s, line %d: %s".formatted(file, line, reason));
  }
}
