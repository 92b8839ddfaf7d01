let x: Float = 0.5
print(sin(x), cos(x), exp(x), log(x), sqrt(x), tanh(x), floor(x), ceil(x), round(x), pow(x, 2), hypot(x, x), atan2(x, x))
print(abs(x), log2(x), log10(x), fmod(x, 2), x.rounded(.up), x.truncatingRemainder(dividingBy: 0.3), exp2(x), fabs(x))
print(trunc(x), log1p(x), erf(x), sinh(x), x.nextUp)
// expect: 0.47942555 0.87758255 1.6487212 -0.6931472 0.70710677 0.46211717 0.0 1.0 1.0 0.25 0.70710677 0.7853982
// expect: 0.5 -1.0 -0.30103 0.5 1.0 0.19999999 1.4142135 0.5
// expect: 0.0 0.4054651 0.5204999 0.5210953 0.50000006
