print(2.5.rounded(), 2.5.rounded(.up), 2.5.rounded(.down), (-2.5).rounded(.towardZero), 2.5.rounded(.toNearestOrEven))
print(2.5.rounded(.awayFromZero), 3.5.rounded(.toNearestOrAwayFromZero))
// expect: 3.0 3.0 2.0 -2.0 2.0
// expect: 3.0 4.0
