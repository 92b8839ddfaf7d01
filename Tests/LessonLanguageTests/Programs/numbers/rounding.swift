print(2.5.rounded(), (-2.5).rounded(), 2.4.rounded(.up), 2.6.rounded(.down), (2.5).rounded(.toNearestOrEven), floor(2.7), ceil(2.1))
// expect: 3.0 -3.0 3.0 2.0 2.0 2.0 3.0
