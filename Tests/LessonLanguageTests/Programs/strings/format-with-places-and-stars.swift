print(String(format: "%*d", 5, 42), String(format: "%2$@ %1$@", "a", "b"), String(format: "%.2f", Float(1.5)))
print(String(format: "%.0f %.1f", 2.5, 0.25), String(format: "%6.2f|%-6d|", 1.005, 7))
print(String(format: "%03d-%03d", 7, 77))
// expect: 42 b a 1.50
// expect: 2 0.2   1.00|7     |
// expect: 007-077
