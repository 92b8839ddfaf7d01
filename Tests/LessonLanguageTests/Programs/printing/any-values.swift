let a: [Any] = [1, "two", 3.5, [4]]
print(a, a.count)
for x in a { print(x) }
// expect: [1, "two", 3.5, [4]] 4
// expect: 1
// expect: two
// expect: 3.5
// expect: [4]
