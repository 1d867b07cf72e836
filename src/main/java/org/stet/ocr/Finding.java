package org.stet.ocr;

/**
 * One thing that was looked at on this machine.
 *
 * @param well whether it is as it should be
 * @param message what was found; where it is not well, also how to mend it
 */
public record Finding(boolean well, String message) {}
