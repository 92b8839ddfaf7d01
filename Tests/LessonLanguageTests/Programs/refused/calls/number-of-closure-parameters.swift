print([1, 2].map { a, b in a + b })
// error: 1: contextual closure type expects 1 argument, but 2 were used in closure body
