var area: Double { 3 }
area = 4
// error: 2: cannot assign to value: 'area' is a get-only property
