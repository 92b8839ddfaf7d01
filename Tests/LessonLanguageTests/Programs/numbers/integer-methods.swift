print(12.isMultiple(of: 4), (-5).magnitude, 5.signum(), 17.quotientAndRemainder(dividingBy: 5))
// expect: true 5 1 (quotient: 3, remainder: 2)
