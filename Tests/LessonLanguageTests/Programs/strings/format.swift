print(String(format: "%.3f", 3.14159), String(format: "%5d|%-5d|%05d", 42, 42, 42), String(format: "%x %e", 255, 12345.678))
// expect: 3.142    42|42   |00042 ff 1.234568e+04
