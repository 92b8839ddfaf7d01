let x = 2 ** 3
// error: 1: there is no operator for powers: write `pow(2, 3)`
