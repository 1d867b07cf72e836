package org.stet.samples;

import java.util.List;

/**
 * One composed line.
 *
 * @param words as printed, a line-end hyphen included
 * @param indent pixels left empty before the first word
 * @param last whether the paragraph ends here, so that the line is not stretched
 */
record SetLine(List<String> words, double indent, boolean last) {}
