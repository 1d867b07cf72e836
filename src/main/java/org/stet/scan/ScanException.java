package org.stet.scan;

/** An input, or a page of one, that cannot be opened. */
public final class ScanException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param message what is wrong with which file, without a full stop
   * @param hint what to do about it
   */
  public ScanException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /**
   * @param message what is wrong with which file, without a full stop
   * @param hint what to do about it
   */
  public ScanException(String message, String hint, Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
