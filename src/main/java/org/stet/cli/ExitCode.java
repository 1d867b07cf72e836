package org.stet.cli;

/** What the process answers; scripts rely on these. */
public enum ExitCode {
  DONE(0),
  BAD_ARGUMENTS(1),
  NO_INPUT(2),
  MISSING_DEPENDENCY(3),
  OUTPUT_INVALID(4),
  FILE_ACCESS(5),
  INTERNAL(15),
  SOME_PAGES_FAILED(20),
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
