/** The only package that sees all stages. */
@NullMarked
package org.stet.pipeline;

import org.jspecify.annotations.NullMarked;
