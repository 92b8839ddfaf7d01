let x = if true { 1 }
// error: 1: 'if' must have an unconditional 'else' to be used as expression
