/** Agencies and libraries that pictures are credited to, as they are written. */
export const PICTURE_AGENCIES: readonly string[] = [
  'Getty Images', 'Getty', 'AP Photo', 'AP Images', 'Associated Press', 'AP', 'Reuters', 'REUTERS', 'AFP', 'Agence France-Presse', 'EPA-EFE',
  'EPA', 'EFE', 'dpa', 'PA Wire', 'PA Images', 'PA Media', 'PA', 'Press Association', 'Shutterstock', 'Alamy Stock Photo', 'Alamy', 'iStock',
  'Rex Features', 'REX', 'Rex', 'Splash News', 'ZUMA Press', 'ZUMA', 'NurPhoto', 'Sipa USA', 'Sipa', 'SIPA', 'Xinhua', 'Sputnik', 'TASS', 'Anadolu Agency',
  'Anadolu', 'Bloomberg', 'Kyodo News', 'Kyodo', 'Yonhap', 'PTI', 'ANI', 'ANSA', 'LaPresse', 'Keystone', 'Corbis', 'Imago', 'IMAGO', 'Handout',
  'Storyful', 'Wikimedia Commons', 'Unsplash', 'Pexels', 'Flickr', 'AAP', 'Canadian Press', 'Eyevine', 'Magnum Photos', 'Backgrid', 'WENN',
  'Newslook', 'AFP or licensors', 'SWNS',
]
