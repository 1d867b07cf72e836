package org.stet.xml;

/** A source whose marks cannot be told apart. */
public final class MarkupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MarkupException(String message) {
    super(message);
  }
}
