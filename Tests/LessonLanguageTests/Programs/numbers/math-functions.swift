print(exp(0.0), log(1.0), sqrt(16.0), pow(2.0, 10.0), abs(-3), abs(-2.5), max(1, 2, 3), min(4.5, 2))
print(tanh(0.5), sin(1.0), cos(1.0), hypot(3.0, 4.0), 10.0.truncatingRemainder(dividingBy: 3))
// expect: 1.0 0.0 4.0 1024.0 3 2.5 3 2.0
// expect: 0.46211715726000974 0.8414709848078965 0.5403023058681398 5.0 1.0
