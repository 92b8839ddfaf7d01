let x = 2 ** 3
// error: 1: '**' is not an operator of the lesson language
