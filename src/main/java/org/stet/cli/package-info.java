/** The command line: one command a file; the only place that prints and exits. */
@NullMarked
package org.stet.cli;

import org.jspecify.annotations.NullMarked;
