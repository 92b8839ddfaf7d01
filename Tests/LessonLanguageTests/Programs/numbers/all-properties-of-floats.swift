print(Double.nan.isNaN, Double.infinity.isInfinite, 1.0.isFinite, 7.5.truncatingRemainder(dividingBy: 2))
print(7.5.remainder(dividingBy: 2), 1.0.nextUp, 1.0.nextDown, (-3.5).magnitude, 0.0.isZero, 2.0.squareRoot())
print((3.0).isNormal, 5e-324.isSubnormal, (-0.0).sign == .minus, 2.0.sign, 8.0.exponent, 6.0.significand)
print(1.5.isLess(than: 2), Double.minimum(1, 2), Double.maximum(1, 2), 2.0.addingProduct(3, 4), 1.0.ulp)
print(Double(signOf: -1, magnitudeOf: 3), 1.0.distance(to: 3), 1.0.advanced(by: 2), 2.0.isEqual(to: 2))
// expect: true true true 1.5
// expect: -0.5 1.0000000000000002 0.9999999999999999 3.5 true 1.4142135623730951
// expect: true true true plus 3 1.5
// expect: true 1.0 2.0 14.0 2.220446049250313e-16
// expect: -3.0 2.0 3.0 true
