print([1, 2, 3].reduce(.zero, +), [1.5].reduce(.zero, +), [1, 5, 2].reduce(.min, max))
print([1, 2, 3].reduce(0, -), ["a", "b"].reduce("", +), [2, 3].reduce(1, *))
// expect: 6 1.5 5
// expect: -6 ab 6
