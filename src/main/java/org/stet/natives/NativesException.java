package org.stet.natives;

/** Native libraries or their data cannot be put in place; the message says what to do. */
public final class NativesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NativesException(String message) {
    super(message);
  }

  public NativesException(String message, Throwable cause) {
    super(message, cause);
  }
}
