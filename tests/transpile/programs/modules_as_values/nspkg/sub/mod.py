X = 'deep'
